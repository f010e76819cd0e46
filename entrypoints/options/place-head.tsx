import './place-head.css';

interface PlaceHeadProps {
  readonly title: string;
  /** What the parts are, for who does not see them. */
  readonly label: string;
  readonly parts: readonly { readonly label: string; readonly address: string; readonly isHere: boolean }[];
}

/** The heading of a place that has parts, and the ways to them. */
export const PlaceHead = ({ title, label, parts }: PlaceHeadProps) => (
  <header class="place-head">
    <h1>{title}</h1>
    <ul aria-label={label}>
      {parts.map(part => (
        <li key={part.address}>
          <a href={part.address} aria-current={part.isHere ? 'page' : undefined}>
            {part.label}
          </a>
        </li>
      ))}
    </ul>
  </header>
);
