import { useEffect, useState } from 'preact/hooks';
import { useVoice } from '../../components/language.tsx';
import { openWelcome } from '../../lib/browser/pages.ts';
import { saveSettings } from '../../lib/browser/settings.ts';
import { assignedShortcuts, type Shortcuts } from '../../lib/browser/shortcuts.ts';
import { askToPersist, type StorageHealth, storageHealth } from '../../lib/browser/storage-health.ts';
import { type Settings, settingsSchema } from '../../lib/model/settings.ts';
import type { Workspace } from './workspace.ts';

/** Countries offered for numbers written without one: Indonesia and its neighbours first, then the largest. */
const COUNTRIES = 'ID MY SG TL AU BN PH TH VN IN JP KR CN SA TR NL DE FR GB US BR'.split(' ');

export function SettingsPage({ workspace: { db, settings, say } }: { workspace: Workspace }) {
  const { t, language } = useVoice();
  const [shortcuts, setShortcuts] = useState<Shortcuts>({});
  const [health, setHealth] = useState<StorageHealth>();
  const [counts, setCounts] = useState({ contacts: 0, events: 0 });
  useEffect(() => {
    void assignedShortcuts().then(setShortcuts);
    void storageHealth().then(setHealth);
    void Promise.all([db.contacts.count(), db.events.count()]).then(([contacts, events]) =>
      setCounts({ contacts, events }),
    );
  }, [db]);

  const change = async (changed: { [Name in keyof Settings]?: string }) => {
    const chosen = Object.fromEntries(
      Object.entries({ ...settings, ...changed }).filter(([, value]) => value),
    );
    await saveSettings(settingsSchema.parse(chosen));
    say(t('settings.saved'));
  };
  const countryNames = new Intl.DisplayNames(language, { type: 'region' });

  return (
    <div class="reading-page settings">
      <h1>{t('settings.title')}</h1>
      <section>
        <Choice
          id="language"
          label={t('settings.language')}
          value={settings.language}
          options={[
            ['', t('settings.languageBrowser')],
            ['en', t('settings.languageEn')],
            ['id', t('settings.languageId')],
          ]}
          onChange={value => void change({ language: value })}
        />
        <Choice
          id="csv-separator"
          label={t('settings.csv')}
          hint={t('settings.csvHint')}
          value={settings.csvSeparator}
          options={[
            ['', t('settings.csvAuto')],
            [',', t('settings.csvComma')],
            [';', t('settings.csvSemicolon')],
          ]}
          onChange={value => void change({ csvSeparator: value })}
        />
        <Choice
          id="phone-country"
          label={t('settings.phoneCountry')}
          hint={t('settings.phoneCountryHint')}
          value={settings.phoneCountry}
          options={[
            ['', t('settings.phoneCountryNone')],
            ...COUNTRIES.map(code => [code, countryNames.of(code) ?? code] as const),
          ]}
          onChange={value => void change({ phoneCountry: value })}
        />
      </section>
      <section>
        <h2>{t('settings.data')}</h2>
        <p>{t('settings.dataWhere')}</p>
        {health && (
          <>
            <p class="soft">
              {[
                t('list.count', { count: counts.contacts }),
                t('list.countEvents', { count: counts.events }),
                bytes(health.bytes, language),
              ].join(' · ')}
            </p>
            <p class="soft">{t(health.persisted ? 'settings.persisted' : 'settings.notPersisted')}</p>
            {!health.persisted && (
              <button
                type="button"
                class="button"
                onClick={() => void askToPersist().then(storageHealth).then(setHealth)}
              >
                {t('settings.persist')}
              </button>
            )}
          </>
        )}
      </section>
      <section>
        <h2>{t('settings.shortcuts')}</h2>
        <dl class="shortcuts">
          <dt>{t('settings.shortcutOpen')}</dt>
          <dd>
            <kbd>{shortcuts.open ?? t('settings.shortcutNone')}</kbd>
          </dd>
          <dt>{t('settings.shortcutQuick')}</dt>
          <dd>
            <kbd>{shortcuts.quickSave ?? t('settings.shortcutNone')}</kbd>
          </dd>
        </dl>
        <p class="soft">{t('settings.shortcutChange')}</p>
      </section>
      <button type="button" class="link-button" onClick={() => void openWelcome()}>
        {t('settings.guide')}
      </button>
    </div>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

const Choice = ({ id, label, hint, value, options, onChange }: ChoiceProps) => (
  <div class="choice-row">
    <label for={id}>{label}</label>
    <select
      id={id}
      class="input"
      value={value ?? ''}
      aria-describedby={hint ? `${id}-hint` : undefined}
      onChange={event => onChange(event.currentTarget.value)}
    >
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </select>
    {hint && (
      <p class="soft" id={`${id}-hint`}>
        {hint}
      </p>
    )}
  </div>
);

const bytes = (count: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(
    count / 1_000_000,
  );
