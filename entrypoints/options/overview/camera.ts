/** From where the network is looked at: a point of it in px lies at `x + scale * px` on the screen. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** In px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of a screen, in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const [leastScale, mostScale] = [0.02, 8];
/** Few nodes fill the picture as well as many do, but are not blown up: so near by themselves, and so near at least. */
const nearest = (nodes: number, least: number): number => Math.max(least, 5 - nodes / 20);
const [nearestToAll, nearestToOne] = [2.2, 1.5];

export const moved = ({ x, y, scale }: Camera, dx: number, dy: number): Camera => ({
  x: x + dx,
  y: y + dy,
  scale,
});

/** Nearer by a factor, with what lies at a point of the screen staying there. */
export function zoomed({ x, y, scale }: Camera, factor: number, at: Point): Camera {
  const next = Math.min(mostScale, Math.max(leastScale, scale * factor));
  const ratio = next / scale;
  return { x: at.x - (at.x - x) * ratio, y: at.y - (at.y - y) * ratio, scale: next };
}

/** As near as all of it can be seen. `positions`: x, y, x, y … */
export function fitted(positions: Float32Array, { width, height }: Size): Camera {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at + 1 < positions.length; at += 2) {
    const [x = 0, y = 0] = [positions[at], positions[at + 1]];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (left > right) return { x: width / 2, y: height / 2, scale: 1 };
  const margin = marginOf({ width, height });
  const across = (width - 2 * margin.x) / Math.max(1, right - left);
  const down = (height - 2 * margin.y) / Math.max(1, bottom - top);
  const most = nearest(positions.length / 2, nearestToAll);
  const scale = Math.min(most, Math.max(leastScale, Math.min(across, down)));
  return {
    x: width / 2 - (scale * (left + right)) / 2,
    y: height / 2 - (scale * (top + bottom)) / 2,
    scale,
  };
}

/** With one node in the middle of the screen, as near as what it is linked to can be seen. */
export function centred(
  positions: Float32Array,
  node: number,
  neighbours: readonly number[],
  { width, height }: Size,
): Camera {
  const [x, y] = [positions[2 * node] ?? 0, positions[2 * node + 1] ?? 0];
  let [across, down] = [1, 1];
  for (const other of neighbours) {
    across = Math.max(across, Math.abs((positions[2 * other] ?? 0) - x));
    down = Math.max(down, Math.abs((positions[2 * other + 1] ?? 0) - y));
  }
  const margin = marginOf({ width, height });
  const inSight = Math.min((width / 2 - margin.x) / across, (height / 2 - margin.y) / down);
  const most = nearest(positions.length / 2, nearestToOne);
  const scale = Math.min(most, Math.max(leastScale, inSight));
  return { x: width / 2 - scale * x, y: height / 2 - scale * y, scale };
}

/** Room for half a name beside what is near the edge, for a line below it and the buttons above it, in px. */
const marginOf = ({ width, height }: Size): Point => ({
  x: Math.min(72, width / 6),
  y: Math.min(56, height / 6),
});

/** How large a node is drawn at scale 1, in px: by its links, within bounds. */
export const radiusOf = (links: number): number => Math.min(16, 2.5 + Math.sqrt(links));

/** Seen from far they shrink, and from near they grow, but slower than what lies between them. */
export const drawnRadius = (links: number, scale: number): number =>
  radiusOf(links) * Math.min(2.2, Math.max(0.35, Math.sqrt(scale)));
/** How far from its middle a node reaches at the most, in px: a diamond's tip, and its edge. */
export const mostReach = 48;

/**
 * The node at a point of the screen, with some px of grace: the nearest one whose edge is. Looking at 5,000 takes some
 * microseconds, so nothing is prepared for it.
 */
export function nodeAt(
  nodes: readonly { readonly links: number }[],
  positions: Float32Array,
  { x, y, scale }: Camera,
  point: Point,
  grace = 4,
): number | undefined {
  let [found, nearest]: [number | undefined, number] = [undefined, grace];
  for (let at = 0; at < nodes.length; at++) {
    const dx = x + scale * (positions[2 * at] ?? 0) - point.x;
    const dy = y + scale * (positions[2 * at + 1] ?? 0) - point.y;
    if (Math.abs(dx) > mostReach || Math.abs(dy) > mostReach) continue;
    const distance = Math.hypot(dx, dy) - drawnRadius(nodes[at]?.links ?? 0, scale);
    if (distance > nearest) continue;
    [found, nearest] = [at, distance];
  }
  return found;
}
