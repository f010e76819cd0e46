import { useCallback, useMemo } from 'preact/hooks';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useVoice } from '../../../components/language.tsx';
import { useSliced } from '../../../components/use-sliced.ts';
import { neighboursOf, networkOf } from '../../../lib/find/network.ts';
import { placesOf } from '../../../lib/find/network-places.ts';
import type { PlaceProps } from '../place-page.tsx';
import { look } from '../use-route.ts';
import { NetworkCanvas } from './network-canvas.tsx';
import { eventChoices, organizationChoices, tagChoices } from './network-choices.ts';
import { NetworkFilters } from './network-filters.tsx';
import { NetworkPanel } from './network-panel.tsx';
import { networkWords } from './network-words.ts';
import { nodeAddress } from './node-address.ts';
import { focusOf, type NetworkView, readNetworkView, writeNetworkView } from './overview-query.ts';
import './network.css';

const none: readonly never[] = [];

/** Who was where with whom: a picture to look at and a table to read. */
export function NetworkPage({ workspace, route }: PlaceProps) {
  const { t } = useVoice();
  const { contacts, events, attendances, organizations: records, isWhole } = workspace.data;
  const view = useMemo(() => readNetworkView(route.query), [route.query]);
  const asked = writeNetworkView({ ...view, focus: '' });

  const { value: places } = useSliced(
    useCallback(
      () => placesOf({ contacts: isWhole ? contacts : none, events, attendances, organizations: records }),
      [contacts, events, attendances, records, isWhole],
    ),
  );
  const { value: made } = useSliced(
    useCallback(
      function* () {
        if (!places) return undefined;
        const network = yield* networkOf(places, readNetworkView(asked));
        return { network, neighbours: neighboursOf(network) };
      },
      [places, asked],
    ),
  );
  const choices = {
    tags: useMemo(() => tagChoices(contacts), [contacts]),
    events: useMemo(() => eventChoices(events), [events]),
    organizations: useMemo(() => organizationChoices(places?.organizations ?? none), [places]),
  };

  if (!made || !isWhole) return <p class="soft">{t('list.loading')}</p>;
  const { network, neighbours } = made;
  if (network.nodes.length === 0 && asked === '')
    return <EmptyState title={t('overview.net.empty.title')} advice={t('overview.net.empty.advice')} />;
  const focused = network.nodes.findIndex(node => focusOf(node) === view.focus);
  const focus = focused < 0 ? undefined : focused;
  const setFocus = (node: number | undefined) => {
    const one = node === undefined ? undefined : network.nodes[node];
    look(writeNetworkView({ ...view, focus: one ? focusOf(one) : '' }), { replace: true });
  };
  const open = (node: number) => {
    const one = network.nodes[node];
    if (one) location.hash = nodeAddress(one);
  };
  const show = (next: NetworkView) => look(writeNetworkView({ ...next, focus: '' }));
  return (
    <>
      <NetworkFilters view={view} {...choices} onView={show} />
      <p class="soft network-words" role="status">
        {networkWords(network, t)}
      </p>
      {network.nodes.length === 0 ? (
        <EmptyState title={t('overview.net.nothing.title')} advice={t('overview.net.nothing.advice')}>
          <button type="button" class="button" onClick={() => look('')}>
            {t('overview.net.everything')}
          </button>
        </EmptyState>
      ) : (
        <div class="network-parts">
          <NetworkCanvas
            network={network}
            neighbours={neighbours}
            focus={focus}
            onFocus={setFocus}
            onOpen={open}
          />
          <NetworkPanel
            network={network}
            neighbours={neighbours}
            focus={focus}
            onFocus={setFocus}
            onOnly={({ kind, id }) =>
              show(kind === 'event' ? { ...view, eventId: id } : { ...view, organizationKey: id })
            }
          />
        </div>
      )}
    </>
  );
}
