import type { NodeKind } from '../../../lib/find/network-places.ts';
import { addressOf, type Place } from '../use-route.ts';

const placeOf: Readonly<Record<NodeKind, Place>> = {
  person: 'contacts',
  event: 'events',
  organization: 'organizations',
};

/** Where the record of a node is. */
export const nodeAddress = ({ kind, id }: { readonly kind: NodeKind; readonly id: string }): string =>
  addressOf(placeOf[kind], id);
