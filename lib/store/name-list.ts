/** `Rina Wijaya`, or `Rina Wijaya +2` for three: how history names a batch. `count`: of all, where only the first names are known. */
export const nameList = ([first = '', ...others]: readonly string[], count = others.length + 1): string =>
  count > 1 ? `${first} +${count - 1}` : first;
