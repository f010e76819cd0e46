import { useMemo } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { useMedia } from '../../../components/use-media.ts';
import { garbledNames } from '../../../lib/exchange/reports/garbled-names.ts';
import type { Report } from '../../../lib/exchange/reports/read-report.ts';
import type { ReportWarning } from '../../../lib/exchange/reports/report-warning.ts';

/** Rejected rows are listed by themselves, each with its reason. */
const isOfRejected = (kind: ReportWarning['kind']): boolean =>
  kind === 'row-without-name' || kind === 'not-coming';

/** What was not read as it stands, or needs a look, with examples out of the file. */
export function ReportNotes({ report: { warnings, people, rejected } }: { report: Report }) {
  const { t } = useVoice();
  const isNarrow = useMedia('(width < 720px)');
  const garbled = useMemo(() => garbledNames(people), [people]);
  const notes = [
    ...(garbled.length > 0
      ? [
          {
            text: t('import.garbled', { count: garbled.length }),
            examples: garbled.slice(0, 3).join(' | '),
          },
        ]
      : []),
    ...warnings
      .filter(({ kind }) => rejected.length === 0 || !isOfRejected(kind))
      .map(({ kind, count, text }) => ({ text: t(`warning.${kind}`, { count }), examples: text })),
  ];
  if (notes.length === 0) return null;
  return (
    <details class="report-notes" open={garbled.length > 0 && !isNarrow}>
      <summary>{t('import.notes', { count: notes.length })}</summary>
      <ul>
        {notes.map(({ text, examples }) => (
          <li key={text}>
            {text}
            {examples && (
              <span class="soft examples" dir="auto">
                {examples}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
