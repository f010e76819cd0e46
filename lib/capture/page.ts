/** The page before us, as every rule sees it. Nothing here writes to it, clicks, scrolls or asks for layout of the whole. */
export interface Page {
  readonly url: URL;
  readonly document: Document;
  /** Whether an element is rendered. Costs layout: ask it of the few candidates of a field, never of all elements. */
  readonly isShown: (element: Element) => boolean;
}
