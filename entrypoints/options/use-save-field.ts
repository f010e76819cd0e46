import { useCallback } from 'preact/hooks';
import { useVoice } from '../../components/language.tsx';
import type { MessageKey } from '../../lib/i18n/en.ts';
import type { HistoryEntry } from '../../lib/model/history.ts';
import type { Workspace } from './workspace.ts';

type LabelledField = Extract<MessageKey, `field.${string}`> extends `field.${infer Field}` ? Field : never;

/**
 * Saves what was written into a field, as one batch with Undo; `edit` makes it of what was typed and may throw `UnfitValue`.
 * Gives the sentence of a failure.
 */
export type SaveField<Edit> = (field: LabelledField, edit: () => Edit) => Promise<string | undefined>;

interface SavedInPlace<Edit> {
  readonly act: Workspace['act'];
  /** Of the record, for the sentence that says what was done. */
  readonly name: string;
  /** Must keep its identity between renders. */
  readonly write: (edit: Edit) => Promise<HistoryEntry | undefined>;
  /** Brings the record as it is after the save, before the input gives way to it. */
  readonly reload: () => Promise<void>;
}

export function useSaveField<Edit>({ act, name, write, reload }: SavedInPlace<Edit>): SaveField<Edit> {
  const { t } = useVoice();
  return useCallback(
    async (field, edit) => {
      const done = t('record.changed', { field: t(`field.${field}`), name });
      const failure = await act(async () => write(edit()), done);
      if (failure === undefined) await reload();
      return failure;
    },
    [act, name, write, reload, t],
  );
}
