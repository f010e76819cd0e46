import { useId, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import type { Choice } from '../../../lib/find/facets.ts';
import type { ValueKind } from './value-sections.tsx';

interface ValueBarsProps {
  readonly kind: ValueKind;
  /** The commonest first; absent while they are being counted. */
  readonly choices: readonly Choice[] | undefined;
  readonly labelOf: (choice: Choice) => string;
  /** The contacts that have the value. */
  readonly addressOf: (choice: Choice) => string;
}

const first = 12;
/** Ten thousand bars would halt the page. */
const more = 300;

/** The commonest values as bars; each leads to the contacts that have it. */
export function ValueBars({ kind, choices, labelOf, addressOf }: ValueBarsProps) {
  const { t } = useVoice();
  const titleId = useId();
  const [most, setMost] = useState(first);
  const longest = choices?.[0]?.count ?? 1;
  const hidden = Math.max(0, (choices?.length ?? 0) - most);
  return (
    <section class="value-bars" aria-labelledby={titleId} aria-busy={choices === undefined}>
      <h2 id={titleId}>{t(`overview.by.${kind}`)}</h2>
      {choices?.length === 0 && <p class="soft">{t(`overview.none.${kind}`)}</p>}
      {choices && choices.length > 0 && (
        <ul>
          {choices.slice(0, most).map(choice => (
            <li key={choice.value}>
              <a href={addressOf(choice)}>
                <span class="label" dir="auto">
                  {labelOf(choice)}
                </span>{' '}
                <span class="count">{t('overview.count', { count: choice.count })}</span>
                <span class="bar" style={{ '--share': choice.count / longest }} />
              </a>
            </li>
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <button type="button" class="link-button" onClick={() => setMost(most + more)}>
          {hidden <= more
            ? t('overview.showAll', { count: hidden + most })
            : t('overview.showMore', { count: more })}
        </button>
      )}
      {hidden === 0 && most > first && (
        <button type="button" class="link-button" onClick={() => setMost(first)}>
          {t('overview.showFewer')}
        </button>
      )}
    </section>
  );
}
