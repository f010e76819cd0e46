import { useEffect, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { askToPersist, type StorageHealth, storageHealth } from '../../../lib/browser/storage-health.ts';
import type { JejaringDatabase } from '../../../lib/store/database.ts';

/** Where the data are, how much room they take, and whether the browser has promised to keep them. */
export function StorageSection({ db }: { db: JejaringDatabase }) {
  const { t, language } = useVoice();
  const [health, setHealth] = useState<StorageHealth>();
  const [isRefused, setIsRefused] = useState(false);
  const [counts, setCounts] = useState({ contacts: 0, events: 0 });
  useEffect(() => {
    void storageHealth().then(setHealth);
    void Promise.all([db.contacts.count(), db.events.count()]).then(([contacts, events]) =>
      setCounts({ contacts, events }),
    );
  }, [db]);
  const ask = async () => {
    setIsRefused(!(await askToPersist()));
    setHealth(await storageHealth());
  };
  return (
    <section>
      <h2>{t('settings.data')}</h2>
      <p>{t('settings.dataWhere')}</p>
      {health && (
        <>
          <p class="soft">
            {t('list.count', { count: counts.contacts })} · {t('list.countEvents', { count: counts.events })}
          </p>
          <p class="soft">
            {health.quota === undefined
              ? t('settings.usedOnly', { used: bytes(health.bytes, language) })
              : t('settings.used', {
                  used: bytes(health.bytes, language),
                  quota: bytes(health.quota, language),
                })}
          </p>
          <p class="soft" role="status">
            {t(
              health.persisted
                ? 'settings.persisted'
                : isRefused
                  ? 'settings.persistRefused'
                  : 'settings.notPersisted',
            )}
          </p>
          {!health.persisted && (
            <button type="button" class="button" onClick={() => void ask()}>
              {t('settings.persist')}
            </button>
          )}
        </>
      )}
    </section>
  );
}

const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** `3.4 MB` in the words of a language. */
function bytes(count: number, language: string): string {
  const power = Math.min(2, Math.max(0, Math.floor(Math.log10(Math.max(count, 1)) / 3) - 1));
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[power] ?? 'megabyte',
    maximumFractionDigits: 1,
  }).format(count / 1000 ** (power + 1));
}
