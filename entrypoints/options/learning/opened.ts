/** Of which record the page is shown, within a part of the place: `open=ID`. */
export const openedIn = (query: string): string | undefined =>
  new URLSearchParams(query).get('open') ?? undefined;

/** What the address says to open one. */
export const openHere = (id: string): string => String(new URLSearchParams({ open: id }));
