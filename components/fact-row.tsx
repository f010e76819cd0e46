import type { ComponentChildren } from 'preact';
import type { Provenance } from '../lib/model/record.ts';
import { useVoice } from './language.tsx';

interface FactRowProps {
  readonly label: string;
  /** Where the value came from, when it is to be told; null: that is not known. */
  readonly source?: Provenance | null | undefined;
  readonly children: ComponentChildren;
}

/** One thing that is known, on a hairline, and on demand from where. */
export const FactRow = ({ label, source, children }: FactRowProps) => (
  <div class="fact">
    <dt>{label}</dt>
    <dd>
      {children}
      {source !== undefined && <SourceLine source={source} />}
    </dd>
  </div>
);

/** From which page a value was read, when and by which rule; or that it was typed, or came in a file. */
function SourceLine({ source }: { source: Provenance | null }) {
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
