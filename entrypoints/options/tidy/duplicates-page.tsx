import { useMemo, useRef } from 'preact/hooks';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useVoice } from '../../../components/language.tsx';
import { ProgressLine } from '../../../components/progress-line.tsx';
import { Segmented } from '../../../components/segmented.tsx';
import { useMedia } from '../../../components/use-media.ts';
import { byId } from '../../../lib/identity/by-id.ts';
import { type Likeness, likenesses, pairId } from '../../../lib/identity/likeness/duplicate-pair.ts';
import type { PlaceProps } from '../place-page.tsx';
import { go } from '../use-route.ts';
import { CertainOnes } from './certain-ones.tsx';
import { Comparison, type ComparisonActs } from './comparison.tsx';
import { inOrder, type OpenPair, openPairs } from './open-pairs.ts';
import { PairList } from './pair-list.tsx';
import { idsOfRoute, showPair } from './pair-route.ts';
import { SearchNotice } from './search-notice.tsx';
import { useDistinct } from './use-distinct.ts';
import { useDuplicates } from './use-duplicates.ts';

/** The contacts that may be one person, and two of them side by side. */
export function DuplicatesPage({ workspace, route }: PlaceProps) {
  const { t } = useVoice();
  const { db, data } = workspace;
  const isNarrow = useMedia('(width < 960px)');
  const duplicates = useDuplicates(data);
  const distinct = useDistinct(db);
  const contactOf = useMemo(() => byId(data.contacts).get, [data.contacts]);
  const eventName = useMemo(() => {
    const events = new Map(data.events.map(({ id, name }) => [id, name]));
    return (id: string) => events.get(id);
  }, [data.events]);
  const open = useMemo(
    () => openPairs(duplicates.pairs ?? [], contactOf, distinct),
    [duplicates.pairs, contactOf, distinct],
  );

  const wanted = new URLSearchParams(route.query).get('show');
  const show: Likeness =
    likenesses.find(one => one === wanted) ?? likenesses.find(one => open[one].length > 0) ?? 'certain';
  const rows = open[show];
  const named = useMemo((): OpenPair | undefined => {
    const ids = idsOfRoute(route.id);
    const [a, b] = (ids ?? []).map(contactOf);
    if (!ids || !a || !b) return undefined;
    const id = pairId(...ids);
    const known = likenesses.flatMap(one => open[one]).find(one => one.id === id);
    const unlike = { id, contactIds: ids, likeness: 'possible', reasons: [] } as const;
    return known ?? { id, pair: unlike, contacts: inOrder(a, b) };
  }, [route.id, contactOf, open]);
  // Where one was in the list, for when the pair there has been decided; and at which pair, for when others come before it.
  const place = useRef<{ readonly index: number; readonly id?: string }>({ index: 0 });
  const isGone = idsOfRoute(route.id) !== undefined && !named && data.isWhole;
  const first = isNarrow || isGone ? undefined : rows[Math.min(place.current.index, rows.length - 1)];
  const current = named ?? (first && (rows.find(({ id }) => id === place.current.id) ?? first));
  const index = current ? rows.findIndex(({ id }) => id === current.id) : -1;
  if (current && index >= 0) place.current = { index, id: current.id };

  const acts = useRef<ComparisonActs>(undefined);
  const keys = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof Element && event.target.matches('input[type="text"], textarea');
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    const isChoosing = event.key.startsWith('Arrow') && event.target instanceof HTMLInputElement;
    if (step !== undefined && !isChoosing) {
      const next = rows[index + step];
      if (!next) return;
      if (isNarrow && !named) return;
      showPair(next.pair.contactIds, route.query);
    } else if (event.repeat) return;
    else if (event.key === 'm') acts.current?.merge();
    else if (event.key === 'n') acts.current?.distinguish();
    else return;
    event.preventDefault();
  };
  /** What comes after a pair was decided; `goneId`: who is not there any more. */
  const goOn = (goneId?: string) => {
    const isLeft = ({ pair }: OpenPair) => goneId === undefined || !pair.contactIds.includes(goneId);
    const next = rows.slice(index + 1).find(isLeft) ?? rows.slice(0, Math.max(0, index)).findLast(isLeft);
    showPair(index < 0 ? undefined : next?.pair.contactIds, route.query);
  };

  if (data.isWhole && data.contacts.length < 2)
    return <EmptyState title={t('tidy.few.title')} advice={t('tidy.few.advice')} />;
  const comparison = current && (
    <Comparison
      key={current.id}
      workspace={workspace}
      open={current}
      eventName={eventName}
      acts={acts}
      isAlone={isNarrow}
      onList={() => go('tidy', undefined, route.query)}
      onDone={goOn}
    />
  );
  if (isNarrow && comparison)
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: keys beside the buttons that do the same
      <div class="tidy-alone" onKeyDown={keys}>
        {comparison}
      </div>
    );
  const gone = isGone && <p class="soft tidy-none">{t('tidy.gone')}</p>;
  const total = likenesses.reduce((sum, one) => sum + open[one].length, 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys beside the buttons that do the same
    <div class={comparison ? 'tidy-columns' : 'tidy-columns single'} onKeyDown={keys}>
      <section class="tidy-found" aria-label={t('tidy.duplicates')}>
        {duplicates.share !== undefined && (
          <ProgressLine label={t('tidy.searching')} share={duplicates.share} onCancel={duplicates.stop} />
        )}
        <SearchNotice stopped={duplicates.stopped} onSearch={duplicates.search} />
        {total > 0 && (
          <>
            <Segmented
              name="likeness"
              label={t('tidy.howSure')}
              value={show}
              options={likenesses.map(value => ({
                value,
                label: t(`tidy.${value}`, { count: open[value].length }),
              }))}
              onChange={value => {
                place.current = { index: 0 };
                showPair(undefined, `show=${value}`);
              }}
            />
            <p class="soft tidy-meaning">{t(`tidy.meaning.${show}`)}</p>
          </>
        )}
        {show === 'certain' && rows.length > 1 && (
          <CertainOnes workspace={workspace} open={rows} contactOf={contactOf} />
        )}
        {rows.length > 0 ? (
          <PairList rows={rows} index={index} isNarrow={isNarrow} query={route.query} eventName={eventName} />
        ) : (
          total > 0 && <p class="soft tidy-none">{t('tidy.noneLeft')}</p>
        )}
        {total === 0 && duplicates.isCurrent && (
          <EmptyState
            title={t('tidy.none.title')}
            advice={t('tidy.none.advice', { count: data.contacts.length })}
          />
        )}
        {rows.length > 0 && !isNarrow && <p class="soft tidy-keys">{t('tidy.keys')}</p>}
      </section>
      {comparison ?? gone}
    </div>
  );
}
