import { useEffect, useState } from 'preact/hooks';

export type Subscribed<Value> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly value: Value }
  | { readonly state: 'failed'; readonly error: unknown };

type Subscribe<Value> = (onValue: (value: Value) => void, onError: (error: unknown) => void) => () => void;

/** Follows a source that calls back with its value now and after each change. `subscribe` must keep its identity between renders. */
export function useSubscription<Value>(subscribe: Subscribe<Value>): Subscribed<Value> {
  const [current, setCurrent] = useState<Subscribed<Value>>({ state: 'waiting' });
  useEffect(
    () =>
      subscribe(
        value => setCurrent({ state: 'here', value }),
        error => setCurrent({ state: 'failed', error }),
      ),
    [subscribe],
  );
  return current;
}
