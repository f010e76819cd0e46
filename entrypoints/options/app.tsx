import { useEffect, useState } from 'preact/hooks';
import { LanguageProvider } from '../../components/language.tsx';
import { RemindsOfWords } from '../../components/note-hint.tsx';
import { onSettings, preferredLocales } from '../../lib/browser/settings.ts';
import { languageFor } from '../../lib/i18n/translate.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Frame } from './frame.tsx';

export function App(props: { readonly settings: Settings }) {
  const [settings, setSettings] = useState(props.settings);
  useEffect(() => onSettings(setSettings), []);
  const language = languageFor(preferredLocales(settings));
  document.documentElement.lang = language;
  return (
    <LanguageProvider language={language}>
      <RemindsOfWords.Provider value={settings.sensitiveWords !== 'off'}>
        <Frame settings={settings} />
      </RemindsOfWords.Provider>
    </LanguageProvider>
  );
}
