import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ReportOptions, readReport } from '../../../lib/exchange/reports/read-report.ts';

const folder = path.join(import.meta.dirname, 'samples');

/** Contact files in the shapes that programs write them, with invented people; each has what is read from it beside it. */
export const samples = readdirSync(folder).filter(file => !file.endsWith('.json'));

export const textOf = (sample: string): string => readFileSync(path.join(folder, sample), 'utf8');

export const expectationOf = (sample: string): object =>
  JSON.parse(readFileSync(path.join(folder, sample.replace(/\.\w+$/, '.json')), 'utf8'));

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const isSaid = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);
const said = (facts: object): object =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => isSaid(value)));

/** A reading without what is empty, for a file beside the sample. */
export function printed(input: Uint8Array | string, options?: ReportOptions): object {
  const { kind, people, rejected, warnings } = readReport(input, options);
  const told = warnings.map(({ kind, count, text }) => said({ kind, count, text }));
  return JSON.parse(
    JSON.stringify({
      kind,
      people: people.map(({ role, attended, ...person }) => said(person)),
      ...(rejected.length > 0 && { rejected: rejected.map(({ row, reason }) => ({ row, reason })) }),
      ...(told.length > 0 && { warnings: told }),
    }),
  );
}
