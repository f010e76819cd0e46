import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** The key `/` goes to the search, unless one types somewhere. */
export function useSlash(search: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const slash = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement &&
        event.target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, dialog');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener('keydown', slash);
    return () => document.removeEventListener('keydown', slash);
  }, [search]);
}
