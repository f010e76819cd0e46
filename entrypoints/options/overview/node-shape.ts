import type { NodeKind } from '../../../lib/find/network-places.ts';
import type { Ink } from './ink.ts';

/** A kind is told by its shape as well as by its colour: people are circles, events squares, organizations diamonds. */
export function addShape(path: CanvasPath, kind: NodeKind, x: number, y: number, radius: number): void {
  if (kind === 'event' || radius < 1.2) {
    // As large to the eye as the circle of this radius.
    const side = radius * 1.77;
    path.rect(x - side / 2, y - side / 2, side, side);
  } else if (kind === 'person') {
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 2 * Math.PI);
  } else {
    const reach = radius * 1.3;
    path.moveTo(x, y - reach);
    path.lineTo(x + reach, y);
    path.lineTo(x, y + reach);
    path.lineTo(x - reach, y);
    path.closePath();
  }
}

export function fillOf(kind: NodeKind, ink: Ink): string {
  if (kind === 'event') return ink.accent;
  return kind === 'organization' ? ink.ink : ink.border;
}
