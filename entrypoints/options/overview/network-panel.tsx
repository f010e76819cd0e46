import { ArrowLeft, Search } from 'lucide';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { useSlash } from '../../../components/use-slash.ts';
import type { Network, NetworkNode } from '../../../lib/find/network.ts';
import { fold } from '../../../lib/identity/text.ts';
import { KindMark } from './kind-mark.tsx';
import { nodeAddress } from './node-address.ts';
import { NodeTable } from './node-table.tsx';

interface NetworkPanelProps {
  readonly network: Network;
  readonly neighbours: readonly (readonly number[])[];
  readonly focus: number | undefined;
  readonly onFocus: (node: number | undefined) => void;
  /** Leaves only what the node is linked to; a person has no such filter. */
  readonly onOnly: (node: NetworkNode) => void;
}

/** The network in words: every node with the number of its links; one of them with the links themselves. */
export function NetworkPanel({ network, neighbours, focus, onFocus, onOnly }: NetworkPanelProps) {
  const { t } = useVoice();
  const [search, setSearch] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useSlash(box);
  const folded = useMemo(() => network.nodes.map(({ name }) => fold(name)), [network]);
  const found = useMemo(() => {
    const words = fold(search).split(' ').filter(Boolean);
    return [...network.nodes.keys()].filter(at => words.every(word => folded[at]?.includes(word)));
  }, [network, folded, search]);
  const node = focus === undefined ? undefined : network.nodes[focus];
  return (
    <section class="network-panel" aria-label={t('overview.net.table')}>
      <div class="search">
        <Icon node={Search} />
        <input
          ref={box}
          class="input"
          type="search"
          aria-label={t('overview.net.search')}
          placeholder={`${t('overview.net.search')}  /`}
          value={search}
          onInput={event => {
            setSearch(event.currentTarget.value);
            if (focus !== undefined) onFocus(undefined);
          }}
          onKeyDown={event => {
            if (event.key === 'Enter' && search.trim() !== '' && found[0] !== undefined) onFocus(found[0]);
          }}
        />
      </div>
      {node && focus !== undefined ? (
        <OneNode
          key={`${node.kind}:${node.id}`}
          node={node}
          onBack={() => {
            onFocus(undefined);
            box.current?.focus();
          }}
          onOnly={onOnly}
        >
          <NodeTable
            label={t('overview.net.linkedTo', { name: node.name })}
            nodes={network.nodes}
            shown={neighbours[focus] ?? []}
            onFocus={onFocus}
          />
        </OneNode>
      ) : found.length > 0 ? (
        <NodeTable label={t('overview.net.table')} nodes={network.nodes} shown={found} onFocus={onFocus} />
      ) : (
        <p class="soft">{t('overview.net.nobody')}</p>
      )}
    </section>
  );
}

interface OneNodeProps {
  readonly node: NetworkNode;
  readonly onBack: () => void;
  readonly onOnly: (node: NetworkNode) => void;
  readonly children: preact.ComponentChildren;
}

function OneNode({ node, onBack, onOnly, children }: OneNodeProps) {
  const { t } = useVoice();
  const title = useRef<HTMLHeadingElement>(null);
  // Who chose it in the table is led on to what is said of it; who did so in the picture stays there.
  useEffect(() => {
    if (document.activeElement?.tagName !== 'CANVAS') title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="one-node">
      <button type="button" class="link-button" onClick={onBack}>
        <Icon node={ArrowLeft} /> {t('overview.net.back')}
      </button>
      <h2 ref={title} tabIndex={-1}>
        <KindMark kind={node.kind} />
        <a href={nodeAddress(node)} dir="auto">
          {node.name}
        </a>
      </h2>
      <p class="soft">
        {t(`overview.net.one.${node.kind}`)}, {t('overview.net.links', { count: node.links })}
      </p>
      {node.kind !== 'person' && (
        <button type="button" class="link-button" onClick={() => onOnly(node)}>
          {t('overview.net.only')}
        </button>
      )}
      {children}
    </div>
  );
}
