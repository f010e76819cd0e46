import { liveQuery } from 'dexie';
import { useCallback } from 'preact/hooks';
import { type Subscribed, useSubscription } from '../../../components/use-subscription.ts';

/** What a query of the store gives, now and after each change of what it read. `query` must keep its identity between renders. */
export function useLive<Value>(query: () => Promise<Value>): Subscribed<Value> {
  const subscribe = useCallback(
    (onValue: (value: Value) => void, onError: (error: unknown) => void) => {
      const subscription = liveQuery(query).subscribe({ next: onValue, error: onError });
      return () => subscription.unsubscribe();
    },
    [query],
  );
  return useSubscription(subscribe);
}
