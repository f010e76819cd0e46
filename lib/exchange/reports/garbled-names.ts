import type { ReportPerson } from './report-person.ts';

/** What UTF-8 looks like when it was read as windows-1252 (`Ã©`, `â€™`, `Ä±`), and the sign for what could not be read at all. */
const signs = /\uFFFD|[ÂÃÄÅ][\u0080-\u00BF‚ƒ„…†‡ˆ‰‹Œ‘’“”•–—˜™›œžŸŠŽ]|â€|ï¿½/;

/** Names that were spoiled before the file came here: no reader can mend them. */
export const garbledNames = (people: readonly ReportPerson[]): string[] =>
  people.flatMap(({ name }) => (signs.test(name) ? [name] : []));
