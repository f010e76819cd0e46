import type { NodeKind } from '../../../lib/find/network-places.ts';

/** The shape that a kind has in the network; its name stands beside it. */
export const KindMark = ({ kind }: { readonly kind: NodeKind }) => (
  <svg class={`kind-mark ${kind}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {kind === 'person' && <circle cx="8" cy="8" r="5.5" />}
    {kind === 'event' && <rect x="3" y="3" width="10" height="10" />}
    {kind === 'organization' && <path d="M8 1l7 7-7 7-7-7z" />}
  </svg>
);
