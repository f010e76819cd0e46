import { useEffect, useState } from 'preact/hooks';
import { LanguageProvider } from '../../components/language.tsx';
import { loadSettings, preferredLocales } from '../../lib/browser/settings.ts';
import { languageFor } from '../../lib/i18n/translate.ts';
import type { Language } from '../../lib/model/settings.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { Companion } from './companion.tsx';
import { useDrafts } from './use-drafts.ts';

const db = openDatabase();

/** Loads what the companion needs before it listens: the language, and what was collected before. */
export function App() {
  const [language, setLanguage] = useState<Language>();
  const drafts = useDrafts();
  useEffect(() => {
    void loadSettings().then(settings => {
      const chosen = languageFor(preferredLocales(settings));
      document.documentElement.lang = chosen;
      setLanguage(chosen);
    });
  }, []);
  if (!language || !drafts.isReady) return null;
  return (
    <LanguageProvider language={language}>
      <Companion db={db} drafts={drafts} />
    </LanguageProvider>
  );
}
