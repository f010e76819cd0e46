import { type Period, periods } from '../../../lib/find/counts-over-time.ts';
import type { NetworkFilter } from '../../../lib/find/network-links.ts';
import { type NodeKind, nodeKinds } from '../../../lib/find/network-places.ts';

/** How the network is looked at. */
export interface NetworkView extends NetworkFilter {
  /** The node in the middle, as `focusOf` writes it; empty: none. */
  readonly focus: string;
}

/** The period in `period=year`; all there is where it says nothing that is known. */
export function readPeriod(query: string): Period {
  const said = new URLSearchParams(query).get('period');
  return periods.find(period => period === said) ?? 'all';
}

export const writePeriod = (period: Period): string => (period === 'all' ? '' : `period=${period}`);

/** The least numbers of links that one chooses from. */
export const leasts = [1, 2, 3, 5, 10] as const;

/** `kinds=event,organization&tag=rekan&met=EVENT&org=KEY&least=2&focus=person:ID`; what is missing or unknown asks for everything. */
export function readNetworkView(query: string): NetworkView {
  const said = new URLSearchParams(query);
  const kinds = said.get('kinds')?.split(',') ?? [];
  const known = nodeKinds.filter(kind => kinds.includes(kind));
  return {
    kinds: known.length > 0 ? known : nodeKinds,
    tag: said.get('tag') ?? '',
    eventId: said.get('met') ?? '',
    organizationKey: said.get('org') ?? '',
    least: leasts.find(least => String(least) === said.get('least')) ?? 1,
    focus: said.get('focus') ?? '',
  };
}

export function writeNetworkView(view: NetworkView): string {
  const parts = {
    kinds: view.kinds.length === nodeKinds.length ? '' : view.kinds.join(),
    tag: view.tag,
    met: view.eventId,
    org: view.organizationKey,
    least: view.least === 1 ? '' : String(view.least),
    focus: view.focus,
  };
  return new URLSearchParams(Object.entries(parts).filter(([, value]) => value !== '')).toString();
}

/** Tells a node from all others: `person:3f2a`. */
export const focusOf = ({ kind, id }: { readonly kind: NodeKind; readonly id: string }): string =>
  `${kind}:${id}`;
