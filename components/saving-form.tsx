import type { ComponentProps } from 'preact';

interface SavingFormProps extends Omit<ComponentProps<'form'>, 'onSubmit' | 'onKeyDown'> {
  readonly onSave: () => unknown;
}

/** A form that is saved by its button, by Enter where one line is written, and by Ctrl+Enter (Cmd+Enter) from wherever one is in it. */
export const SavingForm = ({ onSave, ...form }: SavingFormProps) => (
  <form
    {...form}
    onKeyDown={saveByKey}
    onSubmit={event => {
      event.preventDefault();
      void onSave();
    }}
  />
);

function saveByKey(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
  if (!(event.currentTarget instanceof HTMLFormElement)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
