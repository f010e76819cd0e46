import path from 'node:path';
import { type Report, readReport } from '../exchange/reports/read-report.ts';
import { UnreadableFile } from '../exchange/reports/unreadable-file.ts';
import { fileBytes } from './file-bytes.ts';
import { known } from './printed-reading.ts';

/**
 * `FILE` -> the people and the event of an attendee report as JSON.
 * @throws Error with a sentence for the user: wrong arguments, a file that cannot be read.
 */
export async function importCommand(words: readonly string[]): Promise<string> {
  const [file, ...more] = words;
  if (file === undefined || more.length > 0 || file.startsWith('--')) throw new Error('Write: import FILE');
  const bytes = await fileBytes(file);
  try {
    return JSON.stringify(printedReport(readReport(bytes, { fileName: path.basename(file) })), null, 2);
  } catch (error) {
    if (error instanceof UnreadableFile)
      throw new Error(error.message.replace('The file', () => `"${file}"`));
    throw error;
  }
}

/** A report as the command line prints it: no unknown fields, no empty lists, no rows. */
export const printedReport = ({ kind, event, people, warnings }: Report): object => ({
  kind,
  ...(event && { event: known({ ...event }) }),
  people: people.map(({ row, relationship, ...person }) => known({ ...person, ...relationship })),
  warnings,
});
