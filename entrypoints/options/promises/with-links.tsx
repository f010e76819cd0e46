import { useVoice } from '../../../components/language.tsx';
import type { MessageKey } from '../../../lib/i18n/en.ts';
import type { Parameters } from '../../../lib/i18n/translate.ts';

interface WithLinksProps {
  readonly text: MessageKey;
  /** What else stands in the text. */
  readonly values?: Parameters;
  /** By the name of their place in the text. */
  readonly links: Readonly<Record<string, { readonly name: string; readonly address: string }>>;
}

/** A text in whose places stand links: the order of words is each language's own. */
export function WithLinks({ text, values, links }: WithLinksProps) {
  const { t } = useVoice();
  // Texts keep a place that they are given nothing for.
  const parts = t(text, values).split(/(\{\w+\})/);
  return (
    <>
      {parts.map((part, index) => {
        const link = links[part.slice(1, -1)];
        return link && part.startsWith('{') ? (
          <a key={index} href={link.address} dir="auto">
            {link.name}
          </a>
        ) : (
          part
        );
      })}
    </>
  );
}
