/** What the export page offers to write besides everything: contacts that were selected or found in the list. */
export interface ExportSelection {
  readonly ids: readonly string[];
  /** In the user's words: `12 selected`. */
  readonly label: string;
}

let selection: ExportSelection | undefined;

/** Hands contacts over to the export page, which is then opened at `#/export?from=selection`. It lasts as long as the page. */
export const setExportSelection = (ids: readonly string[], label: string): void => {
  selection = { ids, label };
};

export const exportSelection = (): ExportSelection | undefined => selection;
