import { useEffect, useMemo, useState } from 'preact/hooks';

/** Among so many contacts it takes longer than one does not see. */
const many = 5000;

/**
 * What is reckoned from the data: at once among few contacts; among many after the page was drawn, and until then what it came to
 * before, or undefined.
 *
 * @param reckon Must keep its identity as long as what it reckons with does.
 * @param size How many contacts there are.
 */
export function useReckoned<Value>(reckon: () => Value, size: number): Value | undefined {
  const isSmall = size < many;
  const atOnce = useMemo(() => (isSmall ? { value: reckon() } : undefined), [reckon, isSmall]);
  const [later, setLater] = useState<{ readonly value: Value }>();
  useEffect(() => {
    if (isSmall) return;
    const timer = setTimeout(() => setLater({ value: reckon() }), 20);
    return () => clearTimeout(timer);
  }, [reckon, isSmall]);
  return (atOnce ?? later)?.value;
}
