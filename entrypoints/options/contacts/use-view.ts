import { useEffect, useMemo, useState } from 'preact/hooks';
import { type ContactView, parseView, writeView } from '../../../lib/find/view-query.ts';
import { look } from '../use-route.ts';

interface Look {
  readonly view: ContactView;
  /** Shows another view, with a way back to this one. */
  readonly show: (view: ContactView) => void;
  /** Shows what is being typed at once; the address follows when one pauses, since to write it costs as much as to search. */
  readonly type: (q: string) => void;
  /** Writes what was typed into the address before one goes elsewhere. */
  readonly settle: () => void;
}

/** No letter for so long is a pause, in ms. */
const pause = 300;

/** The view that the address tells, and what is typed over it. */
export function useView(query: string): Look {
  const [typed, setTyped] = useState<{ readonly q: string; readonly over: string }>();
  const told = useMemo(() => parseView(query), [query]);
  const q = typed?.over === query ? typed.q : undefined;
  const view = useMemo(
    () => (q === undefined ? told : { ...told, q, best: q === '' || told.best }),
    [told, q],
  );
  const write = (next: ContactView, replace: boolean) => {
    setTyped(undefined);
    look(writeView(next), { replace });
  };
  const settle = () => {
    if (q !== undefined) write(view, true);
  };
  useEffect(() => {
    if (q === undefined) return;
    const timer = setTimeout(() => {
      setTyped(undefined);
      look(writeView(view), { replace: true });
    }, pause);
    return () => clearTimeout(timer);
  }, [q, view]);
  return { view, show: next => write(next, false), type: text => setTyped({ q: text, over: query }), settle };
}
