import { type Camera, centred, fitted, moved, nodeAt, type Point, type Size, zoomed } from './camera.ts';
import { inkOf } from './ink.ts';
import { drawHighlight } from './network-highlight.ts';
import { drawScene, type Scene } from './network-scene.ts';

/** The network on a canvas. All points and moves are in px of the canvas. */
export interface Picture {
  /** What is to be seen; the camera stays where somebody has put it. */
  readonly show: (scene: Scene) => void;
  /** The node that one asks about stands out from all others; undefined: none. */
  readonly focus: (node: number | undefined) => void;
  /** Shows the name of a node. */
  readonly point: (node: number | undefined) => void;
  readonly nodeAt: (point: Point, grace?: number) => number | undefined;
  readonly pan: (dx: number, dy: number) => void;
  /** Around a point; absent: around the middle. */
  readonly zoom: (factor: number, at?: Point) => void;
  readonly fit: () => void;
  /** Draws anew, in the colours that now hold. */
  readonly repaint: () => void;
  readonly end: () => void;
}

/** A scene that takes longer than this to draw, in ms, is shown as it was drawn last while one pans and zooms. */
const cheap = 8;
/** So long nothing moves until it is drawn sharp again, in ms. */
const settled = 120;

const beginning: Camera = { x: 0, y: 0, scale: 1 };

export function networkPicture(canvas: HTMLCanvasElement): Picture {
  const front = canvas.getContext('2d');
  const sheet = document.createElement('canvas');
  const back = sheet.getContext('2d');
  let ink = inkOf(canvas);
  let size: Size = { width: 0, height: 0 };
  let scene: Scene | undefined;
  let camera = beginning;
  /** Whether the camera stands where somebody has put it. */
  let isHeld = false;
  let focused: number | undefined;
  let pointed: number | undefined;
  /** The camera that the sheet was drawn with, the node whose names it leaves out, and how long that took. */
  let drawn = { camera, focused, cost: 0, isStale: true };
  let frame = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const redraw = (): void => {
    if (!back || !scene) return;
    const begun = performance.now();
    // Behind the names of the node that one asks about, the same would shine through.
    const elsewhere = new Set(focused === undefined ? [] : [focused, ...(scene.neighbours[focused] ?? [])]);
    drawScene(back, scene, { camera, size, ink }, elsewhere);
    drawn = { camera, focused, cost: performance.now() - begun, isStale: false };
  };
  const paint = (): void => {
    frame = 0;
    if (!front || !scene || size.width === 0) return;
    if (drawn.isStale || focused !== drawn.focused || (camera !== drawn.camera && drawn.cost < cheap))
      redraw();
    const ratio = camera.scale / drawn.camera.scale;
    front.clearRect(0, 0, size.width, size.height);
    front.globalAlpha = focused === undefined ? 1 : 0.22;
    front.drawImage(
      sheet,
      camera.x - drawn.camera.x * ratio,
      camera.y - drawn.camera.y * ratio,
      size.width * ratio,
      size.height * ratio,
    );
    front.globalAlpha = 1;
    const sight = { camera, size, ink };
    if (focused !== undefined) drawHighlight(front, scene, sight, focused, true);
    if (pointed !== undefined && pointed !== focused) drawHighlight(front, scene, sight, pointed, false);
    if (camera !== drawn.camera) {
      clearTimeout(settling);
      settling = setTimeout(repaint, settled);
    }
  };
  const ask = (): void => {
    frame ||= requestAnimationFrame(paint);
  };
  const repaint = (): void => {
    drawn = { ...drawn, isStale: true };
    ask();
  };
  const look = (next: Camera): void => {
    camera = next;
    ask();
  };
  const aim = (): void => {
    if (!scene) return;
    const { positions, neighbours } = scene;
    camera =
      focused === undefined
        ? fitted(positions, size)
        : centred(positions, focused, neighbours[focused] ?? [], size);
  };

  const resize = (): void => {
    const ratio = devicePixelRatio || 1;
    size = { width: canvas.clientWidth, height: canvas.clientHeight };
    for (const [element, context] of [
      [canvas, front],
      [sheet, back],
    ] as const) {
      element.width = Math.round(size.width * ratio);
      element.height = Math.round(size.height * ratio);
      context?.setTransform(ratio, 0, 0, ratio, 0, 0);
    }
    if (!isHeld) aim();
    drawn = { ...drawn, isStale: true };
    // A canvas that was resized is empty: not for as long as a frame.
    paint();
  };
  const sizes = new ResizeObserver(resize);
  sizes.observe(canvas);

  return {
    show: next => {
      if (next.network !== scene?.network) pointed = undefined;
      scene = next;
      if (!isHeld) aim();
      repaint();
    },
    focus: node => {
      if (node === focused) return;
      focused = node;
      if (node !== undefined) {
        isHeld = false;
        aim();
      }
      ask();
    },
    point: node => {
      if (node === pointed) return;
      pointed = node;
      ask();
    },
    nodeAt: (point, grace) => scene && nodeAt(scene.network.nodes, scene.positions, camera, point, grace),
    pan: (dx, dy) => {
      isHeld = true;
      look(moved(camera, dx, dy));
    },
    zoom: (factor, at = { x: size.width / 2, y: size.height / 2 }) => {
      isHeld = true;
      look(zoomed(camera, factor, at));
    },
    fit: () => {
      isHeld = false;
      if (scene) look(fitted(scene.positions, size));
    },
    repaint: () => {
      ink = inkOf(canvas);
      repaint();
    },
    end: () => {
      sizes.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(settling);
    },
  };
}
