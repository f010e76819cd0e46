import type { Network } from '../../../lib/find/network.ts';
import { type Camera, drawnRadius, mostReach, type Point, type Size } from './camera.ts';
import type { Ink } from './ink.ts';
import { drawLabels } from './network-labels.ts';
import { addShape, fillOf } from './node-shape.ts';

export interface Scene {
  readonly network: Network;
  /** The nodes that each node is linked to. */
  readonly neighbours: readonly (readonly number[])[];
  /** x, y, x, y … */
  readonly positions: Float32Array;
}

/** How the scene is drawn. */
export interface Sight {
  readonly camera: Camera;
  readonly size: Size;
  readonly ink: Ink;
}

/** Where a node stands on the screen. */
export const spotOf = ({ positions }: Scene, { x, y, scale }: Camera, node: number): Point => ({
  x: x + scale * (positions[2 * node] ?? 0),
  y: y + scale * (positions[2 * node + 1] ?? 0),
});

/** Draws all that is in sight: links, nodes by kind, names where there is room but those written `elsewhere`. Few calls of long paths: that is what is fast. */
export function drawScene(
  context: CanvasRenderingContext2D,
  scene: Scene,
  sight: Sight,
  elsewhere: ReadonlySet<number>,
): void {
  context.clearRect(0, 0, sight.size.width, sight.size.height);
  drawLinks(context, scene, sight);
  drawNodes(context, scene, sight);
  drawLabels(context, scene, sight, elsewhere);
}

function drawLinks(
  context: CanvasRenderingContext2D,
  { network: { ends }, positions }: Scene,
  { camera: { x, y, scale }, size: { width, height }, ink }: Sight,
): void {
  context.beginPath();
  for (let at = 0; at + 1 < ends.length; at += 2) {
    const [from, to] = [2 * (ends[at] ?? 0), 2 * (ends[at + 1] ?? 0)];
    const left = x + scale * (positions[from] ?? 0);
    const right = x + scale * (positions[to] ?? 0);
    if ((left < 0 && right < 0) || (left > width && right > width)) continue;
    const top = y + scale * (positions[from + 1] ?? 0);
    const bottom = y + scale * (positions[to + 1] ?? 0);
    if ((top < 0 && bottom < 0) || (top > height && bottom > height)) continue;
    context.moveTo(left, top);
    context.lineTo(right, bottom);
  }
  // Ten thousand lines are a veil, not a wall.
  context.globalAlpha = veil(ends.length / 2, 0.5, 900);
  context.lineWidth = scale < 0.4 ? 0.5 : scale > 2.2 ? 1.5 : 1;
  context.strokeStyle = ink.border;
  context.stroke();
  context.globalAlpha = 1;
}

/** How strongly each of so many lines is drawn: up to `many` as they are, then the weaker the more there are. */
export const veil = (lines: number, strength: number, many: number): number =>
  strength * Math.min(1, Math.sqrt(many / Math.max(1, lines)));

function drawNodes(
  context: CanvasRenderingContext2D,
  { network: { nodes }, positions }: Scene,
  { camera: { x, y, scale }, size: { width, height }, ink }: Sight,
): void {
  for (const kind of ['person', 'event', 'organization'] as const) {
    context.beginPath();
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at];
      if (node?.kind !== kind) continue;
      const [left, top] = [x + scale * (positions[2 * at] ?? 0), y + scale * (positions[2 * at + 1] ?? 0)];
      if (left < -mostReach || top < -mostReach) continue;
      if (left > width + mostReach || top > height + mostReach) continue;
      addShape(context, kind, left, top, drawnRadius(node.links, scale));
    }
    context.fillStyle = fillOf(kind, ink);
    context.fill();
    // A thin edge of paper tells apart what touches.
    if (scale < 0.5) continue;
    context.lineWidth = 1;
    context.strokeStyle = ink.paper;
    context.stroke();
  }
}
