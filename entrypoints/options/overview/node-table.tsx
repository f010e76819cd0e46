import { useEffect, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import type { NetworkNode } from '../../../lib/find/network.ts';
import { KindMark } from './kind-mark.tsx';

interface NodeTableProps {
  readonly label: string;
  readonly nodes: readonly NetworkNode[];
  /** Positions in `nodes`. */
  readonly shown: readonly number[];
  readonly onFocus: (node: number) => void;
}

const [first, more] = [60, 200];

/** Nodes with the number of their links; each leads to the links themselves. */
export function NodeTable({ label, nodes, shown, onFocus }: NodeTableProps) {
  const { t } = useVoice();
  const [most, setMost] = useState(first);
  // Another list begins at its beginning.
  useEffect(() => setMost(first), [shown]);
  const hidden = shown.length - most;
  return (
    <>
      <table class="node-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('field.name')}</th>
            <th scope="col">{t('overview.net.linksHead')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, most).map(at => {
            const node = nodes[at];
            return (
              node && (
                <tr key={`${node.kind}:${node.id}`}>
                  <th scope="row">
                    <button type="button" onClick={() => onFocus(at)}>
                      <KindMark kind={node.kind} />
                      <span dir="auto">{node.name}</span>
                      <span class="visually-hidden">, {t(`overview.net.one.${node.kind}`)}</span>
                    </button>
                  </th>
                  <td>{t('overview.count', { count: node.links })}</td>
                </tr>
              )
            );
          })}
        </tbody>
      </table>
      {hidden > 0 && (
        <button type="button" class="link-button" onClick={() => setMost(most + more)}>
          {t('overview.showMore', { count: Math.min(more, hidden) })}
        </button>
      )}
    </>
  );
}
