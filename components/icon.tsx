import type { IconNode } from 'lucide';
import { h } from 'preact';

/** An icon of the Lucide set as inline SVG. Always beside a text or inside a labelled button, so hidden from screen readers. */
export const Icon = ({ node }: { node: IconNode }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {node.map(([tag, attributes], index) => h(tag, { ...attributes, key: index }))}
  </svg>
);
