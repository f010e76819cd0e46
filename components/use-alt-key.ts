import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A letter with Alt does something, wherever one is on the page but in a dialog. Not the letter alone: who speaks to the browser, or
 * types where no input is, would do it unawares (WCAG 2.1.4).
 *
 * @param code `KeyN`: the place of the key, since Alt with a letter writes a sign on a Mac.
 */
export function useAltKey(code: string, act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  // As soon as it is drawn, so that no press is lost.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.code !== code || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (document.querySelector('dialog:modal')) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [code]);
}
