import { NotebookPen } from 'lucide';
import { useId } from 'preact/hooks';
import { LineAct } from '../practice/line-act.tsx';
import { addressOf } from '../use-route.ts';

interface PeopleLinesProps {
  readonly title: string;
  readonly advice: string;
  /** Said where there is nobody. */
  readonly none: string;
  readonly lines: readonly { readonly contactId: string; readonly name: string; readonly words: string }[];
  /** What the act of a line is called. */
  readonly actOf: (name: string) => string;
  readonly onAct: (contactId: string) => void;
}

/** People, why they are here, and one thing to do about each. */
export function PeopleLines({ title, advice, none, lines, actOf, onAct }: PeopleLinesProps) {
  const id = useId();
  return (
    <section class="people-lines" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="soft">{lines.length === 0 ? none : advice}</p>
      <ul>
        {lines.map(({ contactId, name, words }) => (
          <li key={contactId}>
            <span class="what">
              <a href={addressOf('contacts', contactId)} dir="auto">
                {name}
              </a>
              <span class="soft">{words}</span>
            </span>
            <LineAct label={actOf(name)} icon={NotebookPen} onClick={() => onAct(contactId)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
