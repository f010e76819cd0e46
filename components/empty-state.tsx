import type { ComponentChildren } from 'preact';
import { Mark } from './mark.tsx';

/** Nothing here yet, and the next small step. */
export const EmptyState = ({
  title,
  advice,
  children,
}: {
  title: string;
  advice: string;
  children?: ComponentChildren;
}) => (
  <div class="empty-state">
    <Mark size={40} />
    <h2>{title}</h2>
    <p class="soft">{advice}</p>
    {children}
  </div>
);
