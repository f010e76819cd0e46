import { useVoice } from '../../../components/language.tsx';
import { addressOf } from '../use-route.ts';

const tabs = ['export', 'backup', 'restore'] as const;
type FilesTab = (typeof tabs)[number];

/** The ways between export, backup and restoring, which are three pages. */
export function FilesTabs({ tab }: { tab: FilesTab }) {
  const { t } = useVoice();
  return (
    <nav class="files-tabs" aria-label={t('files.places')}>
      <ul>
        {tabs.map(one => (
          <li key={one}>
            <a
              href={addressOf('export', one === 'export' ? undefined : one)}
              aria-current={one === tab ? 'page' : undefined}
            >
              {t(`files.${one}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
