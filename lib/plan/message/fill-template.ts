import { cleanText } from '../../identity/text.ts';
import { type MessageField, messageFields } from './texts.ts';

/** What is known for the braces of a message; what is absent or empty is not known. */
export type MessageFacts = { readonly [field in MessageField]?: string | undefined };

const longest = 10_000;
const field = /\{(\w{1,30})\}/g;

/**
 * A template with its fields filled in. Of what is not known nothing is left over: a clause in square brackets goes, else the sentence,
 * else the line. A field that does not exist counts as one that is not known. Brackets without a field stay as they are.
 */
export function filledTemplate(template: string, facts: MessageFacts): string {
  const values = new Map<string, string>(
    messageFields.flatMap(name => {
      const value = cleanText(facts[name], 500);
      return value === '' ? [] : [[name, value] as const];
    }),
  );
  const isWhole = (text: string): boolean =>
    [...text.matchAll(field)].every(([, name = '']) => values.has(name));
  const lines = template
    .slice(0, longest)
    .split(/\r\n?|\n/)
    .map(line => {
      const clauses = line.replace(/\[([^[\]]*)\]/g, (all, inside: string) =>
        !/\{\w{1,30}\}/.test(inside) ? all : isWhole(inside) ? inside : '',
      );
      const sentences = sentencesOf(clauses);
      const kept = sentences.filter(isWhole);
      const text = kept
        .join(' ')
        .replace(/ {2,}/g, ' ')
        .replace(/ (?=[,.;:?])/g, '')
        .trim();
      return { text, isGone: text === '' && line.trim() !== '' };
    })
    .filter(({ isGone }) => !isGone)
    .map(({ text }) =>
      text.replace(/\{(\w{1,30})\}(\.?)/g, (_, name: string, stop: string) => {
        const value = values.get(name) ?? '';
        return /[.?!…]$/.test(value) ? value : value + stop;
      }),
    );
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** After these a full stop does not end the sentence. */
const abbreviations: ReadonlySet<string> = new Set(
  'yth bpk sdr sdri dr drs dra ir prof h hj mr mrs ms dll dsb dst no jl e.g i.e st a.n u.p'.split(' '),
);

function sentencesOf(line: string): string[] {
  const sentences: string[] = [];
  let sentence = '';
  for (const word of line.split(/ +/)) {
    sentence = sentence === '' ? word : `${sentence} ${word}`;
    const [, before, end] = /^(.*?)([.?!…])["”’)]?$/s.exec(word) ?? [];
    if (end === undefined || (end === '.' && abbreviations.has(before?.toLowerCase() ?? ''))) continue;
    sentences.push(sentence);
    sentence = '';
  }
  return sentence === '' ? sentences : [...sentences, sentence];
}
