import type { EventField } from '../../model/event.ts';
import type { Finding } from '../evidence.ts';
import type { Labelled } from './labels.ts';
import type { PageLine } from './page-lines.ts';
import type { WhenText } from './when-text.ts';

const label = /^(?:duration|length|durasi|lama|dauer|durée|duración|duração|durata|duur)\s?[:：]?$/i;
const hour = '(?:hours?|hrs?|h|jam|stunden?|std\\.?|heures?|horas?|or[ae]|uur|時間)';
const minute = "(?:min(?:ute|uta|uto|uut)?[ns]?|minuten|menit|minuti|m|['’′]|分)";
/** Nothing but a length: `60 minutes`, `1.5 hours`, `1 h 30 min`, `ca. 2 jam`. */
const length = new RegExp(
  String.raw`^(?:ca\.?\s|about\s|approx\.?\s|±\s?|~\s?)?(?:(\d{1,2})(?:[.,](5))?[\s-]?${hour})?\s?(?:(\d{1,3})[\s-]?${minute}\.?)?$`,
  'iu',
);
/** Longer than a working day is not said in hours. */
const most = 600;

/** Where only the start is said, the end by how long it takes: `Tuesday, 10:00 AM PT | 60 minutes`, `Durasi: 2 jam`. */
export function endByDuration(
  when: WhenText | undefined,
  labelled: readonly Labelled[],
  lines: readonly PageLine[],
): Finding<EventField>[] {
  if (!when || when.time.endDate !== undefined || when.time.startDate.length <= 10) return [];
  const said = labelled.find(one => label.test(one.label))?.values[0]?.text ?? '';
  const parts = [when.text, lines[when.at]?.text ?? ''].flatMap(text =>
    text.slice(0, 260).split(/[|·•,;()/]/),
  );
  const below = lines.slice(when.at + 1, when.at + 3).map(({ text }) => text.slice(0, 60));
  const takes = [said, ...parts, ...below].map(minutesOf).find(size => size >= 10 && size <= most);
  const { startDate } = when.time;
  const start = Date.parse(`${startDate.slice(0, 16)}Z`);
  if (takes === undefined || Number.isNaN(start)) return [];
  const end = new Date(start + takes * 60_000).toISOString().slice(0, 16);
  return [{ field: 'endDate', value: end + startDate.slice(16), rule: 'duration', weak: true }];
}

/** 0 where the text says anything but a length. */
function minutesOf(text: string): number {
  const [, whole = '0', half, rest = '0'] = length.exec(text.trim()) ?? [];
  return Number(whole) * 60 + (half ? 30 : 0) + Number(rest);
}
