import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FromLayoutWorker, ToLayoutWorker } from './options/overview/layout-messages.ts';
import { layoutOf } from './options/overview/network-layout.ts';

/** The page draws what it is sent; oftener than this, it would do nothing else. In ms, more for each node. */
const betweenMessages = (nodes: number): number => 60 + nodes / 16;

/** Lays out the network beside the page. A script of its own and not a chunk of the page, as the report reader is. */
export default defineUnlistedScript(() => {
  const say = (message: FromLayoutWorker): void =>
    postMessage(message, { transfer: [message.positions.buffer] });
  addEventListener('message', ({ data }: MessageEvent<ToLayoutWorker>) => {
    const layout = layoutOf(data);
    const pause = betweenMessages(data.links.length);
    let said = performance.now();
    while (layout.step()) {
      if (performance.now() - said < pause) continue;
      say({ positions: layout.positions(), share: layout.share(), isDone: false });
      said = performance.now();
    }
    say({ positions: layout.positions(), share: 1, isDone: true });
  });
});
