/** `Rina Wijaya`, or `Rina Wijaya +2` for three: how history names a batch. */
export const nameList = ([first = '', ...others]: readonly string[]): string =>
  others.length > 0 ? `${first} +${others.length}` : first;
