import { markupText } from './markup-text.ts';
import { isNode, type PlacedNode, type SchemaNode, type SchemaSource } from './schema-org.ts';
import { parseTolerantJson } from './tolerant-json.ts';

/** More than this in one page is no description of it. A conference with 400 talks has 600,000 characters. */
const longestBlock = 2_000_000;
const longestPage = 6_000_000;
const mostNodes = 20_000;
const deepest = 40;

/**
 * Every object in the page's JSON-LD, in page order, outer before inner, the members of `@graph` at the top. What is
 * broken beyond repair, too long or too deep is left out.
 */
export function readJsonLd(document: Document): SchemaSource {
  const found: PlacedNode[] = [];
  let left = longestPage;
  for (const script of document.getElementsByTagName('script')) {
    // Seen: `application/LD+JSON`, `application/ld+json; charset=utf-8`.
    if (!/^\s{0,9}application\/ld\+json\b/i.test(script.type)) continue;
    const text = script.textContent ?? '';
    if (text.length > longestBlock || text.length > left) continue;
    left -= text.length;
    place(parseTolerantJson(text), found);
  }
  const byId = new Map<unknown, SchemaNode>();
  for (const { node } of found) {
    if ('@id' in node && !isReference(node) && !byId.has(node['@id'])) byId.set(node['@id'], node);
  }
  const resolve = (node: SchemaNode): SchemaNode =>
    isReference(node) ? (byId.get(node['@id']) ?? node) : node;
  const placed = found.map(one => ({ ...one, node: resolve(one.node) }));
  return { syntax: 'json-ld', placed, resolve, decode: markupText };
}

/** `{"@id": "#rina"}` stands for the node of that id: Yoast writes all its graphs so. */
const isReference = (node: SchemaNode): boolean => '@id' in node && Object.keys(node).length === 1;

interface Waiting {
  readonly value: unknown;
  readonly depth: number;
  readonly property?: string;
  readonly parent?: PlacedNode;
}

function place(value: unknown, found: PlacedNode[]): void {
  // A stack of its own, filled backwards: page order without recursion.
  const waiting: Waiting[] = [{ value, depth: 0 }];
  for (let next = waiting.pop(); next && found.length < mostNodes; next = waiting.pop()) {
    const { value: here, depth, property, parent } = next;
    if (depth > deepest) continue;
    if (Array.isArray(here)) {
      for (const item of here.slice(0, mostNodes).reverse())
        waiting.push({ value: item, depth: depth + 1, property, parent });
    } else if (isNode(here)) {
      const placed = { node: here, property, parent };
      if ('@type' in here || !('@graph' in here)) found.push(placed);
      for (const [key, child] of Object.entries(here).slice(0, 500).reverse()) {
        if (typeof child !== 'object' || child === null) continue;
        const isGraph = key === '@graph';
        waiting.push({
          value: child,
          depth: depth + 1,
          ...(!isGraph && { property: key, parent: placed }),
        });
      }
    }
  }
}
