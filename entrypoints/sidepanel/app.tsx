import { useEffect, useState } from 'preact/hooks';
import { LanguageProvider } from '../../components/language.tsx';
import { RemindsOfWords } from '../../components/note-hint.tsx';
import { loadSettings, preferredLocales } from '../../lib/browser/settings.ts';
import { languageFor } from '../../lib/i18n/translate.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { Companion } from './companion.tsx';
import { useDrafts } from './use-drafts.ts';

const db = openDatabase();

/** Loads what the companion needs before it listens: the settings, and what was collected before. */
export function App() {
  const [settings, setSettings] = useState<Settings>();
  const drafts = useDrafts();
  useEffect(() => {
    void loadSettings().then(setSettings);
  }, []);
  if (!settings || !drafts.isReady) return null;
  const language = languageFor(preferredLocales(settings));
  document.documentElement.lang = language;
  return (
    <LanguageProvider language={language}>
      <RemindsOfWords.Provider value={settings.sensitiveWords !== 'off'}>
        <Companion db={db} drafts={drafts} />
      </RemindsOfWords.Provider>
    </LanguageProvider>
  );
}
