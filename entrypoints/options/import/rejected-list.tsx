import { Download } from 'lucide';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { download } from '../../../lib/browser/download.ts';
import { rejectedCsv } from '../../../lib/exchange/contact-files/rejected-rows.ts';
import { defaultSeparator, type Separator } from '../../../lib/exchange/csv.ts';
import type { Report } from '../../../lib/exchange/reports/read-report.ts';
import './rejected-list.css';

interface RejectedListProps {
  readonly report: Report;
  /** The file's name. */
  readonly label: string;
  readonly csvSeparator: Separator | undefined;
}

/** Enough to see what is wrong; all of them are in the file. */
const mostShown = 100;

/** The rows that became nobody, with the reason, and a file of them to be put right and read again. */
export function RejectedList({ report, label, csvSeparator }: RejectedListProps) {
  const { t, language } = useVoice();
  const { rejected } = report;
  const save = () => {
    const separator = csvSeparator ?? defaultSeparator(language);
    const parts = rejectedCsv(report, { language, separator, hasMark: true });
    const name = t('import.rejected.fileName', { label: label.replace(/\.[^.]{1,10}$/, '') });
    download(new Blob(parts, { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
  };
  return (
    <section class="rejected-rows" aria-label={t('import.rejected')}>
      <p>
        {t('import.rejected.advice')}
        <button type="button" class="button" onClick={save}>
          <Icon node={Download} />
          {t('import.rejected.save')}
        </button>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled by keys too. */}
      <div class="rejected-scroller" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t(report.kind === 'vcard' ? 'import.rejected.line' : 'rejected.row')}</th>
              <th scope="col">{t('rejected.reason')}</th>
              <th scope="col">{t('import.rejected.content')}</th>
            </tr>
          </thead>
          <tbody>
            {rejected.slice(0, mostShown).map(({ row, reason, cells }) => (
              <tr key={`${row} ${reason}`}>
                <td>{new Intl.NumberFormat(language).format(row)}</td>
                <td>{t(`rejected.${reason}`)}</td>
                <td dir="auto" class="soft">
                  {cells
                    .filter(cell => cell.trim() !== '')
                    .join(' · ')
                    .slice(0, 300)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {rejected.length > mostShown && (
          <p class="soft">{t('import.rejected.more', { count: rejected.length - mostShown })}</p>
        )}
      </div>
    </section>
  );
}
