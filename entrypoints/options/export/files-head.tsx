import { useVoice } from '../../../components/language.tsx';
import { PlaceHead } from '../place-head.tsx';
import { addressOf } from '../use-route.ts';

const parts = ['records', 'backup', 'restore'] as const;

/** The heading of export, backup and restoring with the ways between them, and what the one shown does. */
export function FilesHead({ part, lead }: { part: (typeof parts)[number]; lead?: string }) {
  const { t } = useVoice();
  return (
    <div class="files-head">
      <PlaceHead
        title={t('nav.export')}
        label={t('files.places')}
        parts={parts.map(one => ({
          label: t(`files.${one}`),
          address: addressOf('export', one === 'records' ? undefined : one),
          isHere: one === part,
        }))}
      />
      {lead && <p class="soft">{lead}</p>}
    </div>
  );
}
