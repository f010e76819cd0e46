import { useVoice } from '../../../components/language.tsx';
import { PlaceHead } from '../place-head.tsx';

const parts = ['records', 'backup', 'restore'] as const;

/** The heading of export, backup and restoring with the ways between them, and what the one shown does. */
export function FilesHead({ part, lead }: { part: (typeof parts)[number]; lead?: string }) {
  const { t } = useVoice();
  return (
    <div class="files-head">
      <PlaceHead
        place="export"
        title={t('nav.export')}
        label={t('files.places')}
        parts={parts.map(one => ({ id: one, label: t(`files.${one}`) }))}
        here={part}
      />
      {lead && <p class="soft">{lead}</p>}
    </div>
  );
}
