import './place-head.css';
import { addressOf, type Place } from './use-route.ts';

interface PlaceHeadProps {
  readonly place: Place;
  readonly title: string;
  /** What the parts are, for who does not see them. */
  readonly label: string;
  /** By the id that each has in the address; the first stands at the place itself. */
  readonly parts: readonly { readonly id: string; readonly label: string }[];
  /** The id of the part that is shown. */
  readonly here: string;
}

/** The heading of a place that has parts, and the ways to them. */
export const PlaceHead = ({ place, title, label, parts, here }: PlaceHeadProps) => (
  <header class="place-head">
    <h1>{title}</h1>
    <ul aria-label={label}>
      {parts.map((part, index) => (
        <li key={part.id}>
          <a
            href={addressOf(place, index === 0 ? undefined : part.id)}
            aria-current={part.id === here ? 'page' : undefined}
          >
            {part.label}
          </a>
        </li>
      ))}
    </ul>
  </header>
);
