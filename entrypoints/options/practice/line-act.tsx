import type { IconNode } from 'lucide';
import { Icon } from '../../../components/icon.tsx';

interface LineActProps {
  /** With the name of what it is done to: there are many of it on a page. */
  readonly label: string;
  readonly icon: IconNode;
  readonly onClick: () => void;
}

/** A small button at the end of a line. */
export const LineAct = ({ label, icon, onClick }: LineActProps) => (
  <button
    type="button"
    class="button quiet icon-only line-act"
    aria-label={label}
    title={label}
    onClick={onClick}
  >
    <Icon node={icon} />
  </button>
);
