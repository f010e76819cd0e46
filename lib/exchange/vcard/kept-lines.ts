import { isPlain } from './escaped-text.ts';
import { isOwnName } from './own-fields.ts';
import { pictureAsKept } from './picture-line.ts';
import { isEmpty, type Property, propertyOf } from './property.ts';

/** A portrait that phones take has less. */
const longest = 65_536;
/** More than any program writes beside what we have fields for. */
export const mostLines = 300;

export interface KeptLines {
  readonly lines: string[];
  readonly tooLarge: readonly Property[];
  /** The first that found no place. */
  readonly tooMany?: Property | undefined;
}

/** An address that would run: it is not handed on to another address book. */
const script = /^\s*(?:javascript|vbscript)\s*\\?:/i;

/** Apple's labels and notes of the property that has the same group. */
const isLabel = ({ name }: Property): boolean => name === 'X-ABLABEL' || name === 'X-ABADR';

/**
 * The lines that no field holds, verbatim and with their groups; a label only with the property that it labels, or where its
 * group is one of the `labelled`.
 */
export function keptLines(properties: readonly Property[], labelled: ReadonlySet<string>): KeptLines {
  const said = properties.filter(
    property => !isEmpty(property) && !isOwnName(property.name) && !script.test(property.value),
  );
  const groupOf = ({ group }: Property): string | undefined => group?.toLowerCase();
  const groups = new Set([...labelled, ...said.filter(property => !isLabel(property)).map(groupOf)]);
  const wanted = said.filter(
    property => !isLabel(property) || property.group === undefined || groups.has(groupOf(property)),
  );
  const small = wanted.filter(({ text }) => text.length <= longest);
  return {
    lines: small.slice(0, mostLines).map(({ text }) => pictureAsKept(text)),
    tooLarge: wanted.filter(({ text }) => text.length > longest),
    tooMany: small[mostLines],
  };
}

/** What every card of ours has, or what would end it. */
const taken: ReadonlySet<string> = new Set(['BEGIN', 'END', 'VERSION', 'PRODID', 'FN', 'N']);

/** Whether a kept line can stand in a card by itself and is read as that line again. `names`: what the card has already. */
export function canStand(line: string, names: ReadonlySet<string>): boolean {
  if (!isPlain(line) || /\n|;X-JEJARING-FROM=/.test(line)) return false;
  if (!/^[A-Za-z\d-]{1,100}[.;:]/.test(line)) return false;
  const property = propertyOf({ line: 0, text: line });
  return (
    property?.text === line &&
    !taken.has(property.name) &&
    !names.has(property.name) &&
    !isOwnName(property.name)
  );
}
