import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { radiusOf } from './camera.ts';

export interface LayoutSource {
  /** How many links each node has. */
  readonly links: Uint32Array;
  /** Places of nodes, two for each link. */
  readonly ends: Uint32Array;
  /** Where each node stood before, x, y, x, y …; not a number where it is new. */
  readonly from: Float32Array;
}

export interface Layout {
  /** Moves everything a little; false once all have found their place. */
  readonly step: () => boolean;
  /** 0 to 1. */
  readonly share: () => number;
  /** x, y, x, y … in px at scale 1, around 0, 0. */
  readonly positions: () => Float32Array<ArrayBuffer>;
}

interface Body extends SimulationNodeDatum {
  readonly radius: number;
}

/** Of more, nodes may touch: they are seen from far, and to keep them apart takes as long as all else. */
const large = 1500;
/** Cooled down to this, all have found their place. */
const cold = 0.003;

/**
 * Places linked nodes near each other and all others apart. The same source gives the same places; what stood somewhere
 * begins there, so that the picture stays recognisable.
 */
export function layoutOf({ links, ends, from }: LayoutSource): Layout {
  const bodies = [...links].map((count, at): Body => {
    const [x = Number.NaN, y = Number.NaN] = [from[2 * at], from[2 * at + 1]];
    return { radius: radiusOf(count), ...(!Number.isNaN(x + y) && { x, y }) };
  });
  const threads = Array.from({ length: ends.length / 2 }, (_, at) => ({
    source: ends[2 * at] ?? 0,
    target: ends[2 * at + 1] ?? 0,
  }));
  const stood = bodies.filter(({ x }) => x !== undefined).length;
  const begin = stood > bodies.length / 2 ? 0.4 : 1;
  const groups = groupsOf(bodies.length, ends);
  const largest = Math.max(0, ...groups.sizes.values());
  // Groups that nothing links to the others would be pushed away from the largest, the farther the smaller they are.
  const pull = (_: Body, at: number): number => {
    const share = (groups.sizes.get(groups.of(at)) ?? 1) / largest;
    return share === 1 ? 0.04 : 0.12 + 0.2 * (1 - share);
  };
  const isLarge = bodies.length > large;
  const steps = isLarge ? 150 : 300;
  const simulation = forceSimulation(bodies)
    .force(
      'links',
      forceLink<Body, (typeof threads)[number]>(threads).distance(({ source, target }) => {
        const [a, b] = [bodies[indexOf(source)], bodies[indexOf(target)]];
        return 26 + (a?.radius ?? 0) + (b?.radius ?? 0);
      }),
    )
    .force(
      'apart',
      forceManyBody<Body>()
        .strength(body => -34 - 7 * body.radius)
        .theta(1.5),
    )
    .force('touching', isLarge ? null : forceCollide<Body>(body => body.radius + 1.5))
    .force('x', forceX<Body>().strength(pull))
    .force('y', forceY<Body>().strength(pull))
    .alpha(begin)
    .alphaDecay(1 - cold ** (1 / steps))
    .stop();
  return {
    step: () => {
      simulation.tick();
      return simulation.alpha() > cold;
    },
    share: () => Math.min(1, Math.log(begin / simulation.alpha()) / Math.log(begin / cold)),
    positions: () => {
      const positions = new Float32Array(2 * bodies.length);
      for (const [at, { x = 0, y = 0 }] of bodies.entries()) {
        positions[2 * at] = x;
        positions[2 * at + 1] = y;
      }
      return positions;
    },
  };
}

/** Nodes that are linked, however far around, are one group. */
function groupsOf(count: number, ends: Uint32Array) {
  const parents = Uint32Array.from({ length: count }, (_, at) => at);
  const of = (node: number): number => {
    let at = node;
    for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) {
      parents[at] = parents[up] ?? up;
      at = up;
    }
    return at;
  };
  for (let at = 0; at + 1 < ends.length; at += 2) parents[of(ends[at] ?? 0)] = of(ends[at + 1] ?? 0);
  const sizes = new Map<number, number>();
  for (let at = 0; at < count; at++) sizes.set(of(at), (sizes.get(of(at)) ?? 0) + 1);
  return { of, sizes };
}

/** The library puts the nodes themselves where their numbers were. */
const indexOf = (end: unknown): number =>
  typeof end === 'number'
    ? end
    : typeof end === 'object' && end !== null && 'index' in end
      ? Number(end.index)
      : 0;
