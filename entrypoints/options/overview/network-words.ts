import type { Network } from '../../../lib/find/network.ts';
import { nodeKinds } from '../../../lib/find/network-places.ts';
import type { Translate } from '../../../lib/i18n/translate.ts';

/** What is shown and what is not: `12 people, 3 events, 4 organizations, 25 links.` */
export function networkWords({ nodes, ends, leftOut, unlinked }: Network, t: Translate): string {
  const counts = nodeKinds.flatMap(kind => {
    const count = nodes.filter(node => node.kind === kind).length;
    return count > 0 ? [t(`overview.net.count.${kind}`, { count })] : [];
  });
  const shown = `${[...counts, t('overview.net.links', { count: ends.length / 2 })].join(', ')}.`;
  return [
    nodes.length > 0 ? shown : '',
    leftOut > 0 ? t('overview.net.leftOut', { shown: nodes.length, count: leftOut }) : '',
    unlinked > 0 ? t('overview.net.unlinked', { count: unlinked }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
