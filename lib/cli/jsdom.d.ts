/** The part of jsdom that the command line uses; the package ships no types. */
declare module 'jsdom' {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options: { readonly url: string; readonly virtualConsole: VirtualConsole });
    readonly window: Window & Pick<typeof globalThis, 'DOMParser'>;
    /** The address of the window changes; nothing is loaded. */
    reconfigure(settings: { readonly url: string }): void;
  }
}
