import { take } from '../page-facts.ts';
import { textOf } from '../text-of.ts';
import type { PlacedNode, SchemaSource } from './schema-org.ts';

const mostElements = 2000;
const scope = '[itemscope],[typeof]';
const marked = `${scope},[itemprop],[typeof] [property]`;
const valueAttribute: Readonly<Record<string, string>> = {
  a: 'href',
  link: 'href',
  img: 'src',
  object: 'data',
  data: 'value',
  time: 'datetime',
};

/** The schema.org items of HTML microdata (WHATWG HTML §5) and RDFa Lite below an element, without `itemref`. One query. */
export function readMicrodata(root: Document | Element): SchemaSource {
  const placed: PlacedNode[] = [];
  const byScope = new Map<Element, PlacedNode & { readonly node: Record<string, unknown[]> }>();
  // Most pages have none: then one search for two attributes is all, where four would take twice as long.
  const elements = root.querySelector(scope) ? root.querySelectorAll(marked) : [];
  for (const element of take(elements, mostElements)) {
    const said = element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '';
    // `schema:name`, `http://schema.org/name`.
    const names = said.split(/\s+/, 10).flatMap(name => name.slice(-60).replace(/^.*[:/]/, '') || []);
    const owner = names.length > 0 ? element.parentElement?.closest(scope) : undefined;
    const parent = owner ? byScope.get(owner) : undefined;
    let value: unknown;
    if (element.matches(scope)) {
      const node: Record<string, unknown[]> = Object.create(null);
      node['@type'] = (element.getAttribute('itemtype') ?? element.getAttribute('typeof') ?? '').split(
        /\s+/,
        10,
      );
      const item = { node, property: names[0], parent };
      byScope.set(element, item);
      placed.push(item);
      value = node;
    } else value = itemValue(element);
    for (const name of names) {
      if (!parent) continue;
      const values = parent.node[name] ?? [];
      values.push(value);
      parent.node[name] = values;
    }
  }
  return { syntax: 'microdata', placed, resolve: node => node, decode: text => text };
}

/** `content` counts on every element: ChamberMaster writes `<div itemprop="startDate" content="2019-11-20T08:30">`. */
function itemValue(element: Element): string {
  const content = element.getAttribute('content');
  if (content !== null) return content;
  const attribute = valueAttribute[element.localName];
  const value = attribute && element.getAttribute(attribute);
  if (!value) return textOf(element, 5000).trim();
  return /^(?:href|src|data)$/.test(attribute ?? '')
    ? (URL.parse(value, element.baseURI)?.href ?? '')
    : value;
}
