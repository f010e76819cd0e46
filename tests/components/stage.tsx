import { cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach } from 'vitest';
import { LanguageProvider } from '../../components/language.tsx';
import { type Translate, translator } from '../../lib/i18n/translate.ts';
import type { Language } from '../../lib/model/settings.ts';

afterEach(cleanup);

export const t: Translate = translator('en');

/** Shows a component in a language, as the pages do. */
export const show = (ui: ComponentChildren, language: Language = 'en') =>
  render(<LanguageProvider language={language}>{ui}</LanguageProvider>);

/** Holds a value for a component that has none of its own. */
export function Holding<Value>({
  start,
  children,
}: {
  start: Value;
  children: (value: Value, set: (value: Value) => void) => ComponentChildren;
}) {
  const [value, setValue] = useState(start);
  return <>{children(value, setValue)}</>;
}
