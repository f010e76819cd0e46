import { useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';

interface NamedListProps {
  readonly items: readonly {
    readonly key: string;
    readonly name: string;
    /** Undefined: there is no page of it. */
    readonly address: string | undefined;
    readonly detail?: string;
  }[];
}

const first = 8;
const more = 200;

/** Names with ways to them; of many the first, and the rest when asked for. */
export function NamedList({ items }: NamedListProps) {
  const { t } = useVoice();
  const [most, setMost] = useState(first);
  return (
    <>
      <ul class="named-list">
        {items.slice(0, most).map(({ key, name, address, detail }) => (
          <li key={key}>
            {address === undefined ? (
              <span dir="auto">{name}</span>
            ) : (
              <a href={address} dir="auto">
                {name}
              </a>
            )}
            {detail && (
              <span class="soft" dir="auto">
                {detail}
              </span>
            )}
          </li>
        ))}
      </ul>
      {items.length > most && (
        <button
          type="button"
          class="link-button"
          onClick={() => setMost(most === first ? more : most + more)}
        >
          {t('list.morePeople', { count: items.length - most })}
        </button>
      )}
    </>
  );
}
