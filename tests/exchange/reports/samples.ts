import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { printedReport } from '../../../lib/cli/import-command.ts';
import { readReport } from '../../../lib/exchange/reports/read-report.ts';

const folder = path.join(import.meta.dirname, 'samples');

/** Report files in the shapes that services write them, with invented people; each has what is read from it beside it. */
export const samples = readdirSync(folder).filter(file => !file.endsWith('.json'));

export const textOf = (sample: string): string => readFileSync(path.join(folder, sample), 'utf8');

export const expectationOf = (sample: string): object =>
  JSON.parse(readFileSync(path.join(folder, sample.replace(/\.\w+$/, '.json')), 'utf8'));

/** A reading as the command line prints it. */
export const printed = (input: Uint8Array | string): object =>
  JSON.parse(JSON.stringify(printedReport(readReport(input))));

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
