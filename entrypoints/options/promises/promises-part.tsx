import { Plus, Search } from 'lucide';
import { useMemo, useRef, useState } from 'preact/hooks';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { Segmented } from '../../../components/segmented.tsx';
import { useSlash } from '../../../components/use-slash.ts';
import { byId } from '../../../lib/identity/by-id.ts';
import type { Commitment } from '../../../lib/model/commitment.ts';
import type { PlaceProps } from '../place-page.tsx';
import { PromiseDialog } from '../practice/promise-dialog.tsx';
import { look as lookAt } from '../use-route.ts';
import { useToday } from '../use-today.ts';
import { PromiseGroups } from './promise-groups.tsx';
import { type PromisesLook, readPromises, writePromises } from './promises-query.ts';
import { ReliabilityOver } from './reliability-over.tsx';
import { searchPromises } from './search-promises.ts';

/** Promises, mine or theirs, open or ended, and how mine ended over time. */
export function PromisesPart({ workspace, route }: PlaceProps) {
  const { t } = useVoice();
  const today = useToday();
  const { commitments, contacts, isWhole } = workspace.data;
  const look = readPromises(route.query);
  const { whose, show, search } = look;
  const [isNew, setNew] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useSlash(input);
  const rows = byId(contacts);
  const shown = useMemo(
    () => commitments.filter(one => one.whose === whose && (one.outcome === undefined) === (show === 'open')),
    [commitments, whose, show],
  );
  const found = useMemo(
    () => searchPromises(shown, search, id => rows.get(id)?.name ?? ''),
    [shown, search, rows],
  );
  const counts = useMemo(() => openCounts(commitments), [commitments]);
  const change = (next: Partial<PromisesLook>, replace = false) =>
    lookAt(writePromises({ ...look, ...next }), { replace, at: 'promises' });
  const add = (
    <button type="button" class="button primary" onClick={() => setNew(true)}>
      <Icon node={Plus} />
      {t('promise.newTitle')}
    </button>
  );
  const dialog = isNew && (
    <PromiseDialog workspace={workspace} initial={{ whose }} onDone={() => setNew(false)} />
  );
  if (!isWhole) return <p class="soft loading">{t('list.loading')}</p>;
  if (commitments.length === 0)
    return (
      <>
        <EmptyState title={t('promises.empty.title')} advice={t('promises.empty.advice')}>
          {add}
        </EmptyState>
        {dialog}
      </>
    );
  return (
    <>
      <div class="promises-bar">
        <Segmented
          name="whose"
          label={t('promises.whose')}
          value={whose}
          options={[
            { value: 'mine', label: t('promises.mine', { count: counts.mine }) },
            { value: 'theirs', label: t('promises.theirs', { count: counts.theirs }) },
          ]}
          onChange={value => change({ whose: value })}
        />
        <Segmented
          name="state"
          label={t('promises.state')}
          value={show}
          options={[
            { value: 'open', label: t('promises.open') },
            { value: 'ended', label: t('promises.ended') },
          ]}
          onChange={value => change({ show: value })}
        />
        <div class="search">
          <Icon node={Search} />
          <input
            ref={input}
            class="input"
            type="search"
            aria-label={t('promises.search')}
            placeholder={`${t('promises.search')}  /`}
            value={search}
            onInput={event => change({ search: event.currentTarget.value }, true)}
          />
        </div>
        {add}
      </div>
      {found.length === 0 && (
        <p class="soft" role="status">
          {search ? t('promises.nothing') : t(`promises.none.${whose}.${show}`)}
        </p>
      )}
      {/* Also when the last one has gone: it may just be written to somebody that it was released. */}
      <PromiseGroups workspace={workspace} promises={found} show={show} today={today} />
      {whose === 'mine' && <ReliabilityOver commitments={commitments} today={today} />}
      {dialog}
    </>
  );
}

function openCounts(commitments: readonly Commitment[]): Record<Commitment['whose'], number> {
  const counts = { mine: 0, theirs: 0 };
  for (const { whose, outcome } of commitments) if (outcome === undefined) counts[whose] += 1;
  return counts;
}
