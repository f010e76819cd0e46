const daysKept = 30;

/** Until when a record that was removed at this ISO instant can come back. */
export const purgeAfter = (deletedAt: string): string =>
  new Date(Date.parse(deletedAt) + daysKept * 86_400_000).toISOString();
