/** Requests in flight at once: the browser holds a copy of each. */
const most = 2000;

/** The items in their order, in parts of at most `size`. */
export const chunks = <T>(items: readonly T[], size = most): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
