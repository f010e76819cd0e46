import { drawnRadius } from './camera.ts';
import { labelWriter } from './network-labels.ts';
import { type Scene, type Sight, spotOf, veil } from './network-scene.ts';
import { addShape, fillOf } from './node-shape.ts';

/** More names around one node would cover each other. */
const mostNames = 40;

/** Draws one node with its links above the scene: in the accent, ringed, with its name, and those of its neighbours if asked. */
export function drawHighlight(
  context: CanvasRenderingContext2D,
  scene: Scene,
  sight: Sight,
  at: number,
  withNames: boolean,
): void {
  if (!scene.network.nodes[at]) return;
  const { camera, ink } = sight;
  const neighbours = scene.neighbours[at] ?? [];
  const middle = spotOf(scene, camera, at);

  context.beginPath();
  for (const other of neighbours) {
    const spot = spotOf(scene, camera, other);
    context.moveTo(middle.x, middle.y);
    context.lineTo(spot.x, spot.y);
  }
  context.globalAlpha = veil(neighbours.length, 1, 40);
  context.lineWidth = neighbours.length > 40 ? 1 : 1.5;
  context.strokeStyle = ink.accent;
  context.stroke();
  context.globalAlpha = 1;

  for (const other of neighbours) drawOne(context, scene, sight, other, false);
  drawOne(context, scene, sight, at, true);
  const write = labelWriter(context, sight, mostNames);
  write(scene, at, { isStrong: true });
  if (withNames) for (const other of neighbours) write(scene, other);
}

function drawOne(
  context: CanvasRenderingContext2D,
  scene: Scene,
  { camera, ink }: Sight,
  at: number,
  isRinged: boolean,
): void {
  const node = scene.network.nodes[at];
  if (!node) return;
  const { x, y } = spotOf(scene, camera, at);
  const radius = Math.max(2, drawnRadius(node.links, camera.scale)) + (isRinged ? 2 : 0);
  context.beginPath();
  addShape(context, node.kind, x, y, radius);
  context.fillStyle = fillOf(node.kind, ink);
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = ink.paper;
  context.stroke();
  if (!isRinged) return;
  context.beginPath();
  context.arc(x, y, radius * 1.3 + 4, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.strokeStyle = ink.accent;
  context.stroke();
}
