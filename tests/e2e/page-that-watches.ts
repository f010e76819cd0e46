/** What a page that looks for extensions can find out; every number must stay at what it was. */
export interface Findings {
  readonly mutations: number;
  readonly newGlobals: readonly string[];
  readonly patchedNatives: readonly string[];
  readonly callsOfWatchedMethods: number;
  readonly ownEvents: readonly string[];
  readonly extensionAddresses: number;
  readonly styleSheets: number;
  readonly scrolledTo: number;
}

/**
 * A script for a page that watches as closely as a page can: every change of its document, its globals, its own
 * methods, events that nobody should send, addresses of extensions in its text and in its list of loaded files.
 * Afterwards `window.report()` gives the `Findings`.
 */
export const watchingScript = `<script>(() => {
  const globals = new Set(Object.getOwnPropertyNames(window));
  const natives = [[document, 'querySelectorAll'], [document, 'querySelector'], [Element.prototype, 'getAttribute'],
    [Element.prototype, 'matches'], [Element.prototype, 'closest'], [document, 'createTreeWalker'], [window, 'getComputedStyle'],
    [Element.prototype, 'checkVisibility'], [Element.prototype, 'getBoundingClientRect'], [window, 'fetch'], [history, 'pushState']];
  const own = ['attachShadow', 'appendChild', 'addEventListener', 'dispatchEvent'].map(name => [name, Element.prototype[name] || EventTarget.prototype[name]]);
  let calls = 0, mutations = 0;
  for (const [owner, name] of natives) {
    const native = owner[name];
    owner[name] = function () { calls++; return native.apply(this, arguments); };
  }
  const before = natives.map(([owner, name]) => owner[name]);
  const seen = [];
  for (const type of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'scroll', 'selectionchange', 'copy', 'click', 'keydown', 'hashchange', 'popstate'])
    window.addEventListener(type, () => seen.push(type), true);
  new MutationObserver(list => { mutations += list.length; })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  window.report = () => ({
    mutations,
    newGlobals: Object.getOwnPropertyNames(window).filter(name => !globals.has(name) && name !== 'report'),
    patchedNatives: [
      ...natives.filter(([owner, name], index) => owner[name] !== before[index]).map(([, name]) => name),
      ...own.filter(([name, native]) => (Element.prototype[name] || EventTarget.prototype[name]) !== native).map(([name]) => name),
    ],
    callsOfWatchedMethods: calls,
    ownEvents: seen,
    extensionAddresses: performance.getEntriesByType('resource').filter(({ name }) => name.includes('extension://')).length,
    styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    scrolledTo: scrollY + document.querySelector('main').scrollTop,
  });
})()</script>`;
