import { useVoice } from '../../../components/language.tsx';
import type { Preview } from './preview-content.ts';

/** The first records as they will stand, a column of the file in each row: no screen is as wide as a file. */
export function ExportPreview({ preview }: { preview: Preview }) {
  const { t } = useVoice();
  if (preview.kind === 'text')
    return (
      <section class="export-preview">
        <h2>{t('files.preview')}</h2>
        <pre dir="auto">{preview.text}</pre>
      </section>
    );
  const { columns, empty } = preview;
  const count = columns[0]?.cells.length ?? 0;
  return (
    <section class="export-preview">
      <h2 id="preview-title">{t('files.preview')}</h2>
      <table aria-labelledby="preview-title">
        <thead>
          <tr>
            <th scope="col">{t('files.previewField')}</th>
            {Array.from({ length: count }, (_, index) => (
              <th scope="col" key={index}>
                {t('files.previewRecord', { number: index + 1 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map(({ header, cells }) => (
            <tr key={header}>
              <th scope="row">{header}</th>
              {cells.map((cell, index) => (
                <td key={index} dir="auto" title={cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {empty > 0 && <p class="soft">{t('files.previewEmpty', { count: empty })}</p>}
    </section>
  );
}
