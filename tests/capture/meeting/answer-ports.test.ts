import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerPorts, type Port } from '../../../lib/capture/meeting/answer-ports.ts';
import type { MeetingSnapshot } from '../../../lib/model/meeting.ts';

const snapshot = (title: string): MeetingSnapshot => ({
  platform: 'zoom',
  url: 'https://zoom.us/wc/1',
  title,
  participants: [],
  isListOpen: false,
  unresolved: 0,
});

/** A browser's side: pages connect, and the extension may be reloaded. */
function createRuntime() {
  const listeners: ((port: Port) => void)[] = [];
  const runtime: { id?: string; onConnect: { addListener: (listener: (port: Port) => void) => void } } = {
    id: 'jejaring',
    onConnect: { addListener: listener => listeners.push(listener) },
  };
  const connect = (name = 'participants') => {
    const ends: (() => void)[] = [];
    const got: string[] = [];
    const port = {
      name,
      postMessage: vi.fn((message: MeetingSnapshot) => {
        got.push(message.title);
      }),
      onDisconnect: { addListener: (listener: () => void) => ends.push(listener) },
    };
    for (const listener of listeners) listener(port);
    const end = () => {
      for (const tellEnd of ends) tellEnd();
    };
    return { port, got, end };
  };
  return { runtime, listeners, connect };
}

const start = vi.fn<(tell: (snapshot: MeetingSnapshot) => void) => void>();
const stop = vi.fn<() => void>();
const createListener = () => ({ start, stop });
let tell: (snapshot: MeetingSnapshot) => void = () => {};
beforeEach(() => {
  stop.mockReset();
  start.mockReset().mockImplementation(to => {
    tell = to;
    to(snapshot('first'));
  });
});

describe('a script in a meeting', () => {
  test('does nothing until one of our pages connects, and ends with it', () => {
    const { runtime, connect } = createRuntime();
    answerPorts({}, runtime, createListener);
    expect(start).not.toHaveBeenCalled();
    const { got, end } = connect();
    tell(snapshot('second'));
    expect(got).toEqual(['first', 'second']);
    end();
    expect(stop).toHaveBeenCalledTimes(1);
    connect();
    expect(start).toHaveBeenCalledTimes(2);
  });

  test('serves two pages with one listener, and ends with the last', () => {
    const { runtime, connect } = createRuntime();
    answerPorts({}, runtime, createListener);
    const a = connect();
    const b = connect();
    tell(snapshot('second'));
    a.end();
    expect(stop).not.toHaveBeenCalled();
    b.end();
    expect(stop).toHaveBeenCalledTimes(1);
    expect(start).toHaveBeenCalledTimes(1);
    expect([a.got, b.got]).toEqual([
      ['first', 'second'],
      ['first', 'second'],
    ]);
  });

  test('answers to no other name', () => {
    const { runtime, connect } = createRuntime();
    answerPorts({}, runtime, createListener);
    connect('something-else');
    expect(start).not.toHaveBeenCalled();
  });

  test('injected again into the same document it is still there once', () => {
    const world = {};
    const { runtime, listeners } = createRuntime();
    answerPorts(world, runtime, createListener);
    answerPorts(world, runtime, createListener);
    expect(listeners).toHaveLength(1);
  });

  test('after an update of the extension the new script takes over, and the old one stops at its first word', () => {
    const world = {};
    const old = createRuntime();
    answerPorts(world, old.runtime, createListener);
    const { port } = old.connect();
    old.runtime.id = undefined;
    port.postMessage.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    tell(snapshot('second'));
    expect(stop).toHaveBeenCalledTimes(1);
    const renewed = createRuntime();
    answerPorts(world, renewed.runtime, createListener);
    expect(renewed.listeners).toHaveLength(1);
  });
});
