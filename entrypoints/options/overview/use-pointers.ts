import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Point } from './camera.ts';
import type { Picture } from './network-picture.ts';

interface Acts {
  /** A finger shows the name first: it cannot point without touching. */
  readonly onFocus: (node: number | undefined) => void;
  readonly onOpen: (node: number) => void;
}

/** A hand trembles this much on a click, in px. */
const tremble = 4;
const [mouseGrace, fingerGrace] = [4, 14];

/** Dragging moves the picture, the wheel and two fingers zoom, pointing names a node, a click opens it and a tap asks about it. */
export function usePointers(
  canvas: RefObject<HTMLCanvasElement | null>,
  picture: RefObject<Picture | undefined>,
  acts: Acts,
): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const down = new Map<number, Point>();
    /** Since the first finger came: whether anything was moved. */
    let hasMoved = false;
    let origin: Point = { x: 0, y: 0 };
    const placeOf = ({ clientX, clientY }: MouseEvent): Point => {
      const { left, top } = element.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    const point = (node: number | undefined): void => {
      picture.current?.point(node);
      element.style.cursor = node === undefined ? '' : 'pointer';
    };

    const press = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      element.setPointerCapture(event.pointerId);
      const place = placeOf(event);
      if (down.size === 0) {
        hasMoved = false;
        origin = place;
      }
      down.set(event.pointerId, place);
    };
    const move = (event: PointerEvent): void => {
      const place = placeOf(event);
      const before = down.get(event.pointerId);
      if (!before) {
        point(picture.current?.nodeAt(place, mouseGrace));
        return;
      }
      if (!hasMoved && Math.hypot(place.x - origin.x, place.y - origin.y) < tremble) return;
      hasMoved = true;
      const [other] = [...down].flatMap(([id, at]) => (id === event.pointerId ? [] : [at]));
      down.set(event.pointerId, place);
      if (!other) {
        picture.current?.pan(place.x - before.x, place.y - before.y);
        return;
      }
      const apart = (from: Point): number => Math.max(1, Math.hypot(from.x - other.x, from.y - other.y));
      picture.current?.pan((place.x - before.x) / 2, (place.y - before.y) / 2);
      picture.current?.zoom(apart(place) / apart(before), {
        x: (place.x + other.x) / 2,
        y: (place.y + other.y) / 2,
      });
    };
    const release = (event: PointerEvent): void => {
      const wasDown = down.delete(event.pointerId);
      if (!wasDown || hasMoved || event.type === 'pointercancel') return;
      const isMouse = event.pointerType === 'mouse';
      const node = picture.current?.nodeAt(placeOf(event), isMouse ? mouseGrace : fingerGrace);
      if (node !== undefined && isMouse) latest.current.onOpen(node);
      else latest.current.onFocus(node);
    };
    const leave = (): void => point(undefined);
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      // Lines and pages where the wheel says no px.
      const by = event.deltaY * (event.deltaMode === 0 ? 1 : event.deltaMode === 1 ? 24 : 400);
      picture.current?.zoom(Math.exp(-Math.max(-240, Math.min(240, by)) / 400), placeOf(event));
    };

    element.addEventListener('pointerdown', press);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', release);
    element.addEventListener('pointercancel', release);
    element.addEventListener('pointerleave', leave);
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      element.removeEventListener('pointerdown', press);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', release);
      element.removeEventListener('pointercancel', release);
      element.removeEventListener('pointerleave', leave);
      element.removeEventListener('wheel', wheel);
    };
  }, [canvas, picture]);
}
