type Json = Record<string, unknown>;

export interface BidiEvent {
  readonly method: string;
  readonly params: Json;
}

interface Waiting {
  readonly resolve: (result: Json) => void;
  readonly reject: (error: Error) => void;
}

/** One connection that speaks WebDriver BiDi (w3.org/TR/webdriver-bidi): Playwright and geckodriver cannot drive Firefox ESR. */
export interface Bidi {
  readonly send: (method: string, params?: Json) => Promise<Json>;
  readonly onEvent: (listener: (event: BidiEvent) => void) => void;
  /** Runs an expression in a browsing context, waits for its promise and gives its value as plain data. Throws what it throws. */
  readonly evaluate: (context: string, expression: string) => Promise<unknown>;
}

export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`Firefox does not answer at ${address}`));
  });
  const waiting = new Map<number, Waiting>();
  const listeners: ((event: BidiEvent) => void)[] = [];
  let last = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data));
    if (message.type === 'event') {
      for (const listener of listeners) listener(message);
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'error') asked?.reject(new Error(`${message.error}: ${message.message}`));
    else asked?.resolve(message.result);
  };
  const send = (method: string, params: Json = {}): Promise<Json> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return {
    send,
    onEvent: listener => listeners.push(listener),
    evaluate: async (context, expression) => {
      const answer = await send('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
        userActivation: true,
      });
      if (answer.type === 'exception')
        throw new Error(`${expression}\n${JSON.stringify(answer.exceptionDetails)}`);
      return plain(answer.result as RemoteValue);
    },
  };
}

interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
}

/** BiDi's `{type, value}` trees as plain values. */
function plain({ type, value }: RemoteValue): unknown {
  if (type === 'undefined') return undefined;
  if (type === 'null') return null;
  if (type === 'array') return (value as RemoteValue[]).map(plain);
  if (type === 'object') {
    return Object.fromEntries((value as [string, RemoteValue][]).map(([key, item]) => [key, plain(item)]));
  }
  return value;
}
