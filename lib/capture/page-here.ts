import type { Page } from './page.ts';

/** The page that an injected script finds itself in. */
export const pageHere = (): Page => ({
  url: new URL(location.href),
  document,
  isShown: element => element.checkVisibility({ visibilityProperty: true }),
});
