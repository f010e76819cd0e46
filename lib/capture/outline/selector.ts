/** What a selector asks of an element. */
interface Asked {
  readonly localName: string;
  readonly parentElement: Asked | null;
  getAttribute(name: string): string | null;
}
export type Matcher = (element: Asked, scope: object) => boolean;

const known = new Map<string, Matcher>();
const mostKnown = 500;

/**
 * The selectors that rules are written with: names, attributes with `=`, `^=`, `$=`, `*=` and `i`, `:scope`, one in another
 * (` `) or right in it (`>`), and lists of these.
 * @throws Error for any other
 */
export function matcherOf(selector: string): Matcher {
  const before = known.get(selector);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const choices = splitOutside(selector, ',').map(chainOf);
  const matcher: Matcher = (element, scope) => choices.some(isChain => isChain(element, scope));
  known.set(selector, matcher);
  return matcher;
}

/** Parts between commas or spaces that stand in no brackets. */
function splitOutside(text: string, mark: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '[') depth++;
    if (letter === ']') depth--;
    if (letter === mark && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${letter}`);
  }
  return parts.map(part => part.trim()).filter(Boolean);
}

function chainOf(text: string): Matcher {
  const steps = splitOutside(text.replaceAll('>', ' > '), ' ');
  const last = steps.pop();
  if (last === undefined) throw new Error(`no selector: ${text}`);
  let isOne = compoundOf(last);
  const isLast = isOne;
  let rest: Matcher | undefined;
  if (steps.length > 0) {
    const isChild = steps.at(-1) === '>';
    if (isChild) steps.pop();
    const isAround = chainOf(steps.join(' '));
    rest = (element, scope) => {
      for (let at = element.parentElement; at; at = isChild ? null : at.parentElement)
        if (isAround(at, scope)) return true;
      return false;
    };
  }
  if (rest) {
    const isBelow = rest;
    isOne = (element, scope) => isLast(element, scope) && isBelow(element, scope);
  }
  return isOne;
}

const compound = /^(\*|[a-z][a-z0-9-]*|:scope)?((?:\[[^\]]*\])*)$/;
const attribute = /\[([a-z-]+)(?:([*^$]?=)"?([^"\]]*?)"?(\si)?)?\]/g;

function compoundOf(text: string): Matcher {
  const [, name = '*', attributes = ''] = compound.exec(text) ?? [];
  if (!compound.test(text)) throw new Error(`no selector: ${text}`);
  if (name === ':scope') return (element, scope) => element === scope;
  const tests = [...attributes.matchAll(attribute)].map(([, key = '', sign, value = '', anyCase]) => {
    const wanted = anyCase ? value.toLowerCase() : value;
    return (element: Asked): boolean => {
      const raw = element.getAttribute(key);
      if (raw === null || sign === undefined) return raw !== null;
      const said = anyCase ? raw.toLowerCase() : raw;
      if (sign === '=') return said === wanted;
      if (wanted === '') return false;
      if (sign === '^=') return said.startsWith(wanted);
      return sign === '$=' ? said.endsWith(wanted) : said.includes(wanted);
    };
  });
  return element => (name === '*' || element.localName === name) && tests.every(test => test(element));
}
