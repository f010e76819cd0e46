import type { MeetingSnapshot } from '../../model/meeting.ts';
import type { Listener } from './listen.ts';

/** The little of a port that is used, as both browsers have it. */
export interface Port {
  readonly name: string;
  readonly postMessage: (message: MeetingSnapshot) => void;
  readonly onDisconnect: { readonly addListener: (listener: () => void) => void };
}

/** The part of the extension API that an injected script has. */
export interface Runtime {
  /** Undefined once the extension was updated or removed while the page stayed. */
  readonly id?: string;
  readonly onConnect: { readonly addListener: (listener: (port: Port) => void) => void };
}

const portName = 'participants';
const mark = Symbol.for('jejaring.participants');

/**
 * Listens in the page as long as one of the extension's own pages is connected. Injecting again into the same document
 * changes nothing as long as the earlier script lives; `world` is the script's global, which no page can see.
 */
export function answerPorts(world: object, runtime: Runtime, createListener: () => Listener): void {
  const earlier: unknown = Reflect.get(world, mark);
  if (isAlive(earlier)) return;
  Reflect.set(world, mark, () => runtime.id !== undefined);

  const listener = createListener();
  const ports = new Set<Port>();
  let last: MeetingSnapshot | undefined;

  const leave = (port: Port): void => {
    ports.delete(port);
    if (ports.size === 0) listener.stop();
  };
  const send = (port: Port, snapshot: MeetingSnapshot): void => {
    try {
      port.postMessage(snapshot);
    } catch {
      // "Extension context invalidated", or the port has gone without saying so.
      leave(port);
    }
  };
  runtime.onConnect.addListener(port => {
    if (port.name !== portName) return;
    port.onDisconnect.addListener(() => leave(port));
    const isFirst = ports.size === 0;
    ports.add(port);
    if (!isFirst) {
      if (last) send(port, last);
      return;
    }
    listener.start(snapshot => {
      last = snapshot;
      for (const to of [...ports]) send(to, snapshot);
    });
  });
}

const isAlive = (earlier: unknown): boolean => {
  try {
    return typeof earlier === 'function' && earlier() === true;
  } catch {
    return false;
  }
};
