import { useEffect, useRef } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { useVirtualRows } from '../../../components/use-virtual-rows.ts';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import type { OpenPair } from './open-pairs.ts';
import { pairAddress } from './pair-route.ts';
import { reasonWords } from './reason-words.ts';

interface PairListProps {
  readonly rows: readonly OpenPair[];
  /** Which one is compared; -1: none of these. */
  readonly index: number;
  readonly isNarrow: boolean;
  readonly query: string;
  readonly eventName: (id: string) => string | undefined;
}

/** px, as tidy.css has it. */
const rowHeight = 76;

/** Pairs of any number, each with its reasons; drawn only where it is looked at. */
export function PairList({ rows, index, isNarrow, query, eventName }: PairListProps) {
  const { t } = useVoice();
  const scroller = useRef<HTMLDivElement>(null);
  const { from, to, before, after } = useVirtualRows(scroller, rows.length, rowHeight);
  const current = rows[index]?.id;
  const isNew = useRef(true);
  // The one that is compared is in sight, and has the focus if one of them had it.
  useEffect(() => {
    const element = scroller.current;
    if (!element || index < 0) return;
    const least = (index + 1) * rowHeight - element.clientHeight;
    element.scrollTop = Math.min(Math.max(element.scrollTop, least), index * rowHeight);
    // A page that opens takes no focus.
    if (isNew.current) {
      isNew.current = false;
      return;
    }
    const frame = requestAnimationFrame(() => {
      const { activeElement } = document;
      const isHere = activeElement === document.body || element.contains(activeElement);
      const link = element.querySelector<HTMLElement>('[aria-current]');
      if (isHere && document.hasFocus() && activeElement !== link) link?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [index, current]);
  const tabStop = index >= 0 ? index : from;
  return (
    <div class="pair-list" ref={scroller}>
      <ul style={`padding-block: ${before}px ${after}px`} aria-label={t('tidy.pairs')}>
        {rows.slice(from, to).map(({ id, pair, contacts }, offset) => (
          <li key={id} aria-setsize={rows.length} aria-posinset={from + offset + 1}>
            <a
              href={pairAddress(pair.contactIds, query)}
              aria-current={id === current ? 'true' : undefined}
              tabIndex={isNarrow || from + offset === tabStop ? 0 : -1}
            >
              {contacts.map(contact => (
                <Person key={contact.id} contact={contact} />
              ))}
              <span class="reasons">
                {pair.reasons.map(reason => reasonWords(reason, t, eventName)).join(' · ')}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const Person = ({ contact: { name, jobTitle, organization } }: { contact: ContactRow }) => (
  <span class="person" dir="auto">
    <strong>{name}</strong>
    <span class="soft">{organization ?? jobTitle}</span>
  </span>
);
