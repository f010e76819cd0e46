import type { ComponentProps } from 'preact';
import { useOnce } from './use-once.ts';

interface SavingFormProps extends Omit<ComponentProps<'form'>, 'onSubmit' | 'onKeyDown'> {
  /** Lasts as long as the saving does: what is pressed until then does not save again. */
  readonly onSave: () => Promise<unknown>;
}

/**
 * A form that is saved by its button, by Enter where one line is written, and by Ctrl+Enter (Cmd+Enter) from wherever one is in it;
 * once, however often one presses.
 */
export function SavingForm({ onSave, ...form }: SavingFormProps) {
  const { isRunning, once } = useOnce();
  return (
    <form
      {...form}
      aria-busy={isRunning}
      onKeyDown={saveByKey}
      onSubmit={event => {
        event.preventDefault();
        void once(onSave);
      }}
    />
  );
}

/** Presses the form's button: in vain while that is disabled, as with Enter. */
function saveByKey(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
  if (!(event.currentTarget instanceof HTMLFormElement)) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
}
