import type { Person } from '../model/person.ts';

/** Who was erased for good, by what they are known again. */
export interface ErasedPeople {
  readonly contactIds: ReadonlySet<string>;
  readonly people: readonly Pick<
    Person,
    'name' | 'originalName' | 'email' | 'telephone' | 'identities' | 'url'
  >[];
}

const CHANNEL = 'erased-people';

/** Tells the other open pages of the extension, which may hold them in what is not written yet. Nothing of it is kept. */
export function tellErased(erased: ErasedPeople): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(erased);
  channel.close();
}

/** Calls back whenever another page has erased somebody. Returns the way to stop. */
export function onErased(listener: (erased: ErasedPeople) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<ErasedPeople>) => listener(data);
  return () => channel.close();
}
