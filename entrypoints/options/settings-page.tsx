import { useEffect, useState } from 'preact/hooks';
import { useVoice } from '../../components/language.tsx';
import { openWelcome } from '../../lib/browser/pages.ts';
import { saveSettings } from '../../lib/browser/settings.ts';
import { assignedShortcuts, type Shortcuts } from '../../lib/browser/shortcuts.ts';
import { type Settings, settingsSchema } from '../../lib/model/settings.ts';
import { BackupSection } from './settings/backup-section.tsx';
import { CareSettings } from './settings/care-settings.tsx';
import { Choice } from './settings/choice.tsx';
import { NudgeSection } from './settings/nudge-section.tsx';
import { RhythmSection } from './settings/rhythm-section.tsx';
import { SampleSection } from './settings/sample-section.tsx';
import { StorageSection } from './settings/storage-section.tsx';
import { WipeSection } from './settings/wipe-section.tsx';
import type { Workspace } from './workspace.ts';

/** Countries offered for numbers written without one: Indonesia and its neighbours first, then the largest. */
const COUNTRIES = 'ID MY SG TL AU BN PH TH VN IN JP KR CN SA TR NL DE FR GB US BR'.split(' ');

export function SettingsPage({ workspace }: { workspace: Workspace }) {
  const { db, settings, say } = workspace;
  const { t, language } = useVoice();
  const [shortcuts, setShortcuts] = useState<Shortcuts>({});
  useEffect(() => void assignedShortcuts().then(setShortcuts), []);

  const change = async (changed: { [Name in keyof Settings]?: string | Settings[Name] }) => {
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
      <RhythmSection cadences={settings.cadences} onChange={cadences => void change({ cadences })} />
      <NudgeSection settings={settings} onChange={change} />
      <CareSettings settings={settings} onChange={change} />
      <BackupSection settings={settings} onChange={change} />
      <StorageSection db={db} />
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
      <SampleSection workspace={workspace} />
      <WipeSection db={db} say={say} />
    </div>
  );
}
