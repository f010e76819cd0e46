import { useVoice } from '../../../components/language.tsx';
import type { Settings } from '../../../lib/model/settings.ts';
import { Choice } from './choice.tsx';

interface CareSettingsProps {
  readonly settings: Settings;
  readonly onChange: (
    changed: Partial<Record<'sensitiveWords' | 'expiredContacts' | 'firstSteps', string>>,
  ) => Promise<void>;
}

/** How Jejaring helps with care for the people in the list. */
export function CareSettings({ settings, onChange }: CareSettingsProps) {
  const { t } = useVoice();
  return (
    <section>
      <h2>{t('care.title')}</h2>
      <Choice
        id="sensitive-words"
        label={t('settings.sensitiveWords')}
        hint={t('settings.sensitiveWordsHint')}
        value={settings.sensitiveWords}
        options={[
          ['', t('settings.sensitiveWords.remind')],
          ['off', t('settings.sensitiveWords.off')],
        ]}
        onChange={value => void onChange({ sensitiveWords: value })}
      />
      <Choice
        id="expired-contacts"
        label={t('settings.expiredContacts')}
        hint={t('settings.expiredContactsHint')}
        value={settings.expiredContacts === 'erase' ? 'erase' : ''}
        options={[
          ['', t('settings.expiredContacts.tell')],
          ['erase', t('settings.expiredContacts.erase')],
        ]}
        onChange={value => void onChange({ expiredContacts: value })}
      />
      <Choice
        id="first-steps"
        label={t('firstSteps.title')}
        value={settings.firstSteps === 'hide' ? 'hide' : ''}
        options={[
          ['', t('settings.firstSteps.show')],
          ['hide', t('settings.firstSteps.hide')],
        ]}
        onChange={value => void onChange({ firstSteps: value })}
      />
    </section>
  );
}
