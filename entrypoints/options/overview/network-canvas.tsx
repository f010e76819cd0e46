import { Maximize, Minus, Plus } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { useMedia } from '../../../components/use-media.ts';
import type { Network } from '../../../lib/find/network.ts';
import { arrange } from './arrange.ts';
import { networkPicture, type Picture } from './network-picture.ts';
import { usePointers } from './use-pointers.ts';

interface NetworkCanvasProps {
  readonly network: Network;
  readonly neighbours: readonly (readonly number[])[];
  /** The node that one asks about. */
  readonly focus: number | undefined;
  readonly onFocus: (node: number | undefined) => void;
  readonly onOpen: (node: number) => void;
}

/** One press of a key or button. */
const [panBy, zoomBy] = [64, 1.35];

/** The picture of the network: dragged, zoomed, pointed at, clicked; and the same by keys and buttons. */
export function NetworkCanvas({ network, neighbours, focus, onFocus, onOpen }: NetworkCanvasProps) {
  const { t } = useVoice();
  const hintId = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const picture = useRef<Picture>(undefined);
  const [share, setShare] = useState(0);
  const [failure, setFailure] = useState<string>();
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const isStill = useMedia('(prefers-reduced-motion: reduce)');

  useEffect(() => {
    if (!canvas.current) return;
    const made = networkPicture(canvas.current);
    picture.current = made;
    return () => made.end();
  }, []);
  useEffect(() => {
    setShare(0);
    setFailure(undefined);
    return arrange(network, {
      onPlaces: (positions, done) => {
        setShare(done);
        if (done === 1 || !isStill) picture.current?.show({ network, neighbours, positions });
      },
      onFailure: error => setFailure(error.message),
    });
  }, [network, neighbours, isStill]);
  // A new network has another node at that place.
  useEffect(() => picture.current?.focus(focus), [focus, network]);
  useEffect(() => picture.current?.repaint(), [isDark]);
  usePointers(canvas, picture, { onFocus, onOpen });

  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const shown = picture.current;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => shown?.pan(panBy, 0),
      ArrowRight: () => shown?.pan(-panBy, 0),
      ArrowUp: () => shown?.pan(0, panBy),
      ArrowDown: () => shown?.pan(0, -panBy),
      '+': () => shown?.zoom(zoomBy),
      '=': () => shown?.zoom(zoomBy),
      '-': () => shown?.zoom(1 / zoomBy),
      '0': () => shown?.fit(),
      Escape: () => onFocus(undefined),
      Enter: () => focus !== undefined && onOpen(focus),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <div class="network-place">
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: its keys are its own */}
      <canvas
        ref={canvas}
        role="application"
        tabIndex={0}
        aria-label={t('overview.net.picture')}
        aria-describedby={hintId}
        aria-busy={share < 1}
        onKeyDown={press}
      />
      <p id={hintId} class="visually-hidden">
        {t('overview.net.keys')}
      </p>
      {failure !== undefined && <p class="arranging">{t('overview.net.failed', { message: failure })}</p>}
      {failure === undefined && share < 1 && (
        <p class="arranging soft">{t('overview.net.arranging', { percent: Math.round(100 * share) })}</p>
      )}
      <div class="network-buttons">
        <button
          type="button"
          class="button icon-only"
          aria-label={t('overview.net.nearer')}
          onClick={() => picture.current?.zoom(zoomBy)}
        >
          <Icon node={Plus} />
        </button>
        <button
          type="button"
          class="button icon-only"
          aria-label={t('overview.net.farther')}
          onClick={() => picture.current?.zoom(1 / zoomBy)}
        >
          <Icon node={Minus} />
        </button>
        <button
          type="button"
          class="button icon-only"
          aria-label={t('overview.net.whole')}
          onClick={() => picture.current?.fit()}
        >
          <Icon node={Maximize} />
        </button>
      </div>
    </div>
  );
}
