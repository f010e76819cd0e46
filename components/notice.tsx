import type { ComponentChildren } from 'preact';

/** Something the user should know before going on: a title and what to do. */
export const Notice = ({
  title,
  advice,
  children,
}: {
  title: string;
  advice?: string;
  children?: ComponentChildren;
}) => (
  <div class="notice">
    <strong>{title}</strong>
    {advice}
    {children}
  </div>
);
