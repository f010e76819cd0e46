import { parseArgs } from 'node:util';
import type { BackupContent } from '../exchange/backup/backup-content.ts';
import { UnreadableBackup } from '../exchange/backup/unreadable-backup.ts';
import { isDay } from '../exchange/day-text.ts';
import type { ReviewPeriod } from '../model/review.ts';
import { languages } from '../model/settings.ts';
import { readBackupBytes, unreadableSentence } from './backup-file.ts';
import { fileBytes } from './file-bytes.ts';
import { printedDue, printedReview } from './printed-plan.ts';

const help = `due --today YYYY-MM-DD [--language LANG] BACKUP.json [review [PERIOD]]

Prints, as JSON, who is due on a day and why, the most pressing first; or the review of the week, month, quarter or year
in which the day lies, up to that day.

--today YYYY-MM-DD  the day
--language LANG     language of the reasons: ${languages.join(', ')}; en unless given
PERIOD              week, month, quarter, year; week unless given
--help              this text

The passphrase of an encrypted backup is taken from the environment variable JEJARING_PASSPHRASE.
`;

/** What people may call a period. */
const periods = new Map<string, ReviewPeriod>([
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['minggu', 'week'],
  ['pekan', 'week'],
  ['bulan', 'month'],
  ['triwulan', 'quarter'],
  ['tahun', 'year'],
]);

/**
 * `--today DAY BACKUP.json [review [PERIOD]]`, in any order -> the due list or the review as JSON.
 * @throws Error with a sentence for the user: wrong arguments, a file that is no backup or cannot be read.
 */
export async function dueCommand(words: readonly string[]): Promise<string> {
  const { values, positionals } = dueArguments(words);
  if (values.help) return help;
  const { today, language = 'en' } = values;
  const { file, period } = asked(positionals, values.review);
  if (today === undefined) throw new Error('--today is missing. Write the day: --today 2026-11-22.');
  if (!isDay(today)) throw new Error(`--today "${today}" is no day. Write it as 2026-11-22.`);
  const known = languages.find(one => one === language);
  if (!known)
    throw new Error(`--language "${language}" is not known. Write one of: ${languages.join(', ')}.`);
  const content = await contentOf(file);
  const printed = period ? printedReview(content, period, today) : printedDue(content, today, known);
  return JSON.stringify(printed, null, 2);
}

/** Which of the words is the file: those that say what is wanted may stand anywhere. */
function asked(
  words: readonly string[],
  isReview = false,
): { readonly file: string; readonly period: ReviewPeriod | undefined } {
  const saysReview = (word: string): boolean => word === 'review';
  const wantsReview = isReview || words.some(saysReview);
  const others = words.filter(word => !saysReview(word));
  const named = wantsReview ? others.find(word => periods.has(word)) : undefined;
  const [file, ...more] = others.filter(word => word !== named);
  if (file === undefined || more.length > 0)
    throw new Error(
      'Write: due --today YYYY-MM-DD BACKUP.json, and after it review for a review. due --help tells more.',
    );
  return { file, period: wantsReview ? (periods.get(named ?? '') ?? 'week') : undefined };
}

function dueArguments(words: readonly string[]) {
  try {
    return parseArgs({
      args: words.filter(word => word !== '--'),
      options: {
        today: { type: 'string' },
        language: { type: 'string' },
        review: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    // Node's sentence names the option; what follows its first full stop is about writing a dash.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new Error(`${sentence}. due --help tells the options.`);
  }
}

async function contentOf(file: string): Promise<BackupContent> {
  const bytes = await fileBytes(file);
  try {
    return (await readBackupBytes(bytes)).content;
  } catch (error) {
    if (error instanceof UnreadableBackup) throw new Error(unreadableSentence(error, file));
    throw error;
  }
}
