import type { ComponentChildren } from 'preact';

/** A label and its control on one hairline. In a page that is narrow the label stands above. */
export const FieldRow = ({
  id,
  label,
  hint,
  children,
}: {
  id: string;
  label: string;
  hint?: string | undefined;
  children: ComponentChildren;
}) => (
  <div class="field-row">
    <label for={id}>
      {label}
      {hint && <span class="visually-hidden"> ({hint})</span>}
    </label>
    {children}
  </div>
);
