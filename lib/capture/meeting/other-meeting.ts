/** Products that run on anybody's host, or whose list the general finder reads: what their meetings' addresses look like. */
const shapes: readonly { readonly host: RegExp; readonly path: RegExp }[] = [
  // Webex
  { host: /^(?:[a-z\d-]+\.)*webex\.com$/, path: /^\/(?:meet|join|m|wbxmjs|webappng|meetings?|wc)\// },
  // BigBlueButton: its client is at one path on every host.
  { host: /./, path: /^\/(?:bigbluebutton\/)?html5client(?:\/|$)/ },
  // Jitsi
  { host: /^(?:meet\.jit\.si|8x8\.vc|jitsi\.[a-z\d.-]+|[a-z\d-]+\.jitsi\.[a-z]+)$/, path: /^\/[^/]{2,}/ },
];

/** Whether an address is that of a meeting at Webex, BigBlueButton or Jitsi; registration pages are none. */
export const isOtherMeeting = ({ protocol, hostname, pathname }: URL): boolean =>
  /^https?:$/.test(protocol) &&
  !/\/(?:register|registration|recordings?)(?:\/|$)/.test(pathname) &&
  shapes.some(({ host, path }) => host.test(hostname) && path.test(pathname));
