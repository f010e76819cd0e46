import { useEffect, useState } from 'preact/hooks';

/**
 * What was chosen is shown at once and until it is stored: drawn again meanwhile, by whatever else was stored, a radio or a
 * checkbox would jump back. `store` gives whether it was done; if not, what is stored is shown again.
 */
export function useChosen<Value>(stored: Value) {
  const [chosen, setChosen] = useState<{ readonly value: Value }>();
  useEffect(() => {
    if (chosen?.value === stored) setChosen(undefined);
  }, [chosen, stored]);
  const choose = async (value: Value, store: () => Promise<boolean>): Promise<void> => {
    setChosen({ value });
    if (!(await store())) setChosen(undefined);
  };
  return [chosen ? chosen.value : stored, choose] as const;
}
