import { drawnRadius } from './camera.ts';
import type { Ink } from './ink.ts';
import { type Scene, type Sight, spotOf } from './network-scene.ts';

/** A box that something is written in, in px of the screen. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const fontSize = 12;
/** Names on one screen, and nodes of which one is looked for, so that a frame stays a frame. */
const [mostLabels, mostTried] = [70, 400];
/** The most connected in sight have a name, the others once they are drawn large or looked at from near. */
const always = 32;
const [largeRadius, nearScale] = [5, 1.8];
const longest = 30;

/** What it takes to write on a canvas. */
type Pen = Pick<
  CanvasRenderingContext2D,
  | 'font'
  | 'measureText'
  | 'textAlign'
  | 'textBaseline'
  | 'lineJoin'
  | 'lineWidth'
  | 'strokeStyle'
  | 'strokeText'
  | 'fillStyle'
  | 'fillText'
>;

/**
 * Writes the names of the most connected nodes in sight, as many as do not touch another. The place of a name that is
 * written `elsewhere` is left free.
 */
export function drawLabels(context: Pen, scene: Scene, sight: Sight, elsewhere: ReadonlySet<number>): void {
  const { nodes } = scene.network;
  const { scale } = sight.camera;
  const inSight: number[] = [];
  for (let at = 0; at < nodes.length && inSight.length < mostTried; at++)
    if (isInSight(scene, sight, at)) inSight.push(at);
  const write = labelWriter(context, sight, mostLabels);
  for (const [rank, at] of inSight.entries()) {
    const isLarge = scale >= nearScale || drawnRadius(nodes[at]?.links ?? 0, scale) >= largeRadius;
    if (rank < always || isLarge) write(scene, at, { isBlank: elsewhere.has(at) });
  }
}

interface LabelLook {
  readonly isStrong?: boolean;
  /** Takes its place and writes nothing. */
  readonly isBlank?: boolean;
}

/**
 * Writes a name below its node, above it where it would touch one written before or the edge, else not at all; at most so
 * many. Beside the edge it is moved until it can be read whole.
 */
export function labelWriter(context: Pen, sight: Sight, most: number) {
  const taken: Box[] = [];
  return (scene: Scene, at: number, { isStrong = false, isBlank = false }: LabelLook = {}): void => {
    const node = scene.network.nodes[at];
    if (!node || taken.length >= most) return;
    // At the edge, the name of what is beyond it would be that of nothing.
    if (!isStrong && !isInSight(scene, sight, at)) return;
    const { x, y } = spotOf(scene, sight.camera, at);
    const text = isStrong ? node.name.slice(0, 80) : shortName(node.name);
    context.font = `${isStrong ? 600 : 400} ${fontSize}px ${sight.ink.font}`;
    const half = context.measureText(text).width / 2 + 3;
    const { width, height } = sight.size;
    const middle = Math.min(Math.max(x, half), Math.max(half, width - half));
    const away = drawnRadius(node.links, sight.camera.scale) * 1.3 + (isStrong ? 8 : 3);
    const below = isStrong ? Math.min(y + away, height - fontSize - 6) : y + away;
    for (const top of [below, y - away - fontSize]) {
      const box = { left: middle - half, right: middle + half, top, bottom: top + fontSize + 3 };
      if (!isStrong && (box.top < 0 || box.bottom > height)) continue;
      if (taken.some(other => touch(box, other))) continue;
      taken.push(box);
      if (!isBlank) writeAt(context, text, middle, top, sight.ink);
      return;
    }
  };
}

function writeAt(context: Pen, text: string, x: number, y: number, ink: Ink): void {
  context.textAlign = 'center';
  context.textBaseline = 'top';
  // An edge of paper around the letters, so that lines do not cross them.
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = ink.paper;
  context.strokeText(text, x, y);
  context.fillStyle = ink.ink;
  context.fillText(text, x, y);
}

const shortName = (name: string): string =>
  name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;

function isInSight(scene: Scene, { camera, size }: Sight, at: number): boolean {
  const { x, y } = spotOf(scene, camera, at);
  return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
}

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
