import { useEffect, useState } from 'preact/hooks';
import { assignedShortcuts } from '../../lib/browser/shortcuts.ts';

/** The keys that open Jejaring over a page, as the browser has assigned them. */
export function useShortcut(): string {
  const [shortcut, setShortcut] = useState('Alt+Shift+L');
  useEffect(() => {
    void assignedShortcuts().then(({ open }) => open && setShortcut(open));
  }, []);
  return shortcut;
}
