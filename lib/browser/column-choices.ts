import { browser } from 'wxt/browser';
import { type ColumnChoice, columnChoiceSchema } from '../model/column-choice.ts';

const KEY = 'columnChoices';

/** A user's files are of few kinds; the choice made longest ago is forgotten first. */
const most = 30;

const isOf =
  (header: readonly string[]) =>
  (choice: ColumnChoice): boolean =>
    choice.header.length === header.length && choice.header.every((cell, index) => cell === header[index]);

/** What cannot be read counts as never chosen. */
async function choices(): Promise<ColumnChoice[]> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.flatMap(one => columnChoiceSchema.safeParse(one).data ?? []) : [];
}

/** What was chosen for the last table with exactly this header row. */
export async function columnChoiceFor(header: readonly string[]): Promise<ColumnChoice | undefined> {
  return (await choices()).find(isOf(header));
}

export async function rememberColumnChoice(choice: ColumnChoice): Promise<void> {
  const isSame = isOf(choice.header);
  const others = (await choices()).filter(known => !isSame(known));
  await browser.storage.local.set({ [KEY]: [choice, ...others].slice(0, most) });
}
