import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type Formats, formats } from '../lib/i18n/formats.ts';
import { type Translate, translator } from '../lib/i18n/translate.ts';
import type { Language } from '../lib/model/settings.ts';

export interface Voice extends Formats {
  readonly language: Language;
  readonly t: Translate;
}

const VoiceContext = createContext<Voice | undefined>(undefined);

/** Gives every component below it the texts and formats of a language. */
export function LanguageProvider({
  language,
  children,
}: {
  language: Language;
  children: ComponentChildren;
}) {
  const voice = useMemo(() => ({ language, t: translator(language), ...formats(language) }), [language]);
  return <VoiceContext.Provider value={voice}>{children}</VoiceContext.Provider>;
}

export function useVoice(): Voice {
  const voice = useContext(VoiceContext);
  if (!voice) throw new Error('a component stands outside LanguageProvider');
  return voice;
}
