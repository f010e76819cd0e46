import type { Provenance } from '../lib/model/record.ts';
import { useVoice } from './language.tsx';

/** From which page a value was read, when and by which rule; or that it was typed, or came in a file. Null: that is not known. */
export function SourceLine({ source }: { source: Provenance | null }) {
  const { t, day } = useVoice();
  if (!source) return <p class="soft source">{t('record.source.unknown')}</p>;
  const { rule, page, capturedAt } = source;
  const when = day(capturedAt);
  if (rule === 'typed') return <p class="soft source">{t('record.source.typed', { day: when })}</p>;
  if (page === undefined || !/^https?:/.test(page) || !URL.canParse(page))
    return <p class="soft source">{t('record.source.file', { rule, day: when })}</p>;
  return (
    <p class="soft source">
      {t('record.source.page', { day: when })}{' '}
      <a href={page} target="_blank" rel="noreferrer">
        {new URL(page).host}
      </a>{' '}
      {t('record.source.rule', { rule })}
    </p>
  );
}
