/** The colours of the tokens as they are now, for what is drawn on a canvas. */
export interface Ink {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly hairline: string;
  readonly border: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly font: string;
}

export function inkOf(element: Element): Ink {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: token('paper'),
    ink: token('ink'),
    soft: token('ink-soft'),
    hairline: token('hairline'),
    border: token('border'),
    accent: token('accent'),
    accentSoft: token('accent-soft'),
    font: style.fontFamily,
  };
}
