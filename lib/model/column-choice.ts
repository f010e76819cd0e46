import * as z from 'zod/mini';

/** What the columns of a table hold, as chosen once for its header row: so that the next file like it need not be asked about. */
export const columnChoiceSchema = z.object({
  header: z.array(z.string()),
  /** One a column, `name`, `email`, …; null: left out. */
  columns: z.array(z.nullable(z.string())),
});
export type ColumnChoice = z.infer<typeof columnChoiceSchema>;
