import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
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
  const round = useRound(query);
  const [typed, setTyped] = useState<{ readonly q: string; readonly round: number }>();
  const told = useMemo(() => parseView(query), [query]);
  const q = typed?.round === round.current ? typed.q : undefined;
  const view = useMemo(
    () => (q === undefined ? told : { ...told, q, best: q === '' || told.best }),
    [told, q],
  );
  const write = (next: ContactView, replace: boolean) => {
    const address = writeView(next);
    round.expect(address);
    look(address, { replace, at: 'contacts' });
  };
  const settle = () => {
    if (q === undefined) return;
    // What is typed from here on is not written yet.
    setTyped(known => (known?.q === q ? undefined : known));
    write(view, true);
  };
  const latest = useRef(settle);
  latest.current = settle;
  useEffect(() => {
    if (q === undefined) return;
    const timer = setTimeout(() => latest.current(), pause);
    return () => clearTimeout(timer);
  }, [q]);
  return {
    view,
    show: next => {
      setTyped(undefined);
      write(next, false);
    },
    type: text => setTyped({ q: text, round: round.now() }),
    settle,
  };
}

/** Counts the times that the address was changed by others: a way back, a link. What is typed is only good until then. */
function useRound(query: string) {
  const state = useRef({ query, round: 0, expected: '' });
  const { current } = state;
  if (current.query !== query) {
    if (current.expected !== query) current.round++;
    current.query = query;
  }
  return {
    current: current.round,
    now: () => state.current.round,
    expect: (address: string) => {
      state.current.expected = address;
    },
  };
}
