import { Plus } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { Segmented } from '../../../components/segmented.tsx';
import { byId } from '../../../lib/identity/by-id.ts';
import type { Opportunity } from '../../../lib/model/opportunity.ts';
import { savePractice } from '../../../lib/store/practice.ts';
import type { PlaceProps } from '../place-page.tsx';
import { look } from '../use-route.ts';
import { useToday } from '../use-today.ts';
import { OpportunityDialog } from './opportunity-dialog.tsx';
import { OpportunityLine } from './opportunity-line.tsx';

/** Chances that one heard of: who told, what to do next and until when. */
export function OpportunitiesPart({ workspace, route }: PlaceProps) {
  const { t } = useVoice();
  const today = useToday();
  const { db, act, data } = workspace;
  const { opportunities, contacts, isWhole } = data;
  const [edited, setEdited] = useState<Opportunity | 'new'>();
  const show = new URLSearchParams(route.query).get('show') === 'ended' ? 'ended' : 'open';
  const shown = useMemo(() => inOrder(opportunities, show), [opportunities, show]);
  if (!isWhole) return <p class="soft loading">{t('list.loading')}</p>;
  const add = (
    <button type="button" class="button primary" onClick={() => setEdited('new')}>
      <Icon node={Plus} />
      {t('opportunity.new')}
    </button>
  );
  const end = (opportunity: Opportunity, outcome: Opportunity['outcome']) => {
    const { outcome: _, endedOn: __, ...open } = opportunity;
    const { text } = open;
    const wanted = outcome ? { ...open, outcome, endedOn: today } : open;
    const done = outcome ? t(`opportunity.ended.${outcome}`, { text }) : t('opportunity.reopened', { text });
    void act(() => savePractice(db, 'opportunities', wanted, { label: text, from: opportunity }), done);
  };
  const rows = byId(contacts);
  return (
    <>
      {opportunities.length === 0 ? (
        <EmptyState title={t('opportunity.empty.title')} advice={t('opportunity.empty.advice')}>
          {add}
        </EmptyState>
      ) : (
        <>
          <div class="promises-bar">
            <Segmented
              name="state"
              label={t('promises.state')}
              value={show}
              options={[
                { value: 'open', label: t('promises.open') },
                { value: 'ended', label: t('promises.ended') },
              ]}
              onChange={value => look(value === 'ended' ? 'show=ended' : '')}
            />
            <span class="stretch" />
            {add}
          </div>
          {shown.length === 0 && <p class="soft">{t(`opportunity.none.${show}`)}</p>}
          <ul class="opportunities">
            {shown.map(opportunity => (
              <OpportunityLine
                key={opportunity.id}
                opportunity={opportunity}
                heardFrom={rows.get(opportunity.heardFromId ?? '')}
                today={today}
                onEdit={setEdited}
                onEnd={end}
              />
            ))}
          </ul>
        </>
      )}
      {edited && (
        <OpportunityDialog
          workspace={workspace}
          opportunity={edited === 'new' ? undefined : edited}
          today={today}
          onDone={() => setEdited(undefined)}
        />
      )}
    </>
  );
}

/** The open ones with the nearest last day first; those that ended, the latest first. */
function inOrder(opportunities: readonly Opportunity[], show: 'open' | 'ended'): Opportunity[] {
  const isOpen = show === 'open';
  const order = ({ deadline = '~', endedOn = '', id }: Opportunity): string =>
    `${isOpen ? deadline : endedOn} ${id}`;
  return opportunities
    .filter(({ outcome }) => (outcome === undefined) === isOpen)
    .sort((a, b) => (order(a) < order(b) === isOpen ? -1 : 1));
}
