import type { ComponentChildren } from 'preact';
import type { Provenance } from '../lib/model/record.ts';
import { SourceLine } from './source-line.tsx';

interface FactRowProps {
  readonly label: string;
  /** Where the value came from, when it is to be told; null: that is not known. */
  readonly source?: Provenance | null | undefined;
  readonly children: ComponentChildren;
}

/** One thing that is known, on a hairline, and on demand from where. */
export const FactRow = ({ label, source, children }: FactRowProps) => (
  <div class="fact">
    <dt>{label}</dt>
    <dd>
      {children}
      {source !== undefined && <SourceLine source={source} />}
    </dd>
  </div>
);
