import { type ContentLine, contentLines } from './content-lines.ts';
import { escaped } from './escaped-text.ts';
import { type Property, propertyOf } from './property.ts';
import { type VcardProblem, vcardProblem } from './vcard-problem.ts';

/** What stands between BEGIN and END. */
export interface Card {
  /** Of the file, where it begins. */
  readonly line: number;
  readonly properties: readonly Property[];
}

const beginning = /^\s*BEGIN\s*:\s*VCARD\s*$/i;
const ending = /^\s*END\s*:\s*VCARD\s*$/i;

/** Cut in the middle, these would be believed: half an address is another address. */
const treacherous =
  /^(?:EMAIL|TEL|URL|BDAY|UID|PHOTO|LOGO|SOUND|KEY|IMPP|(?:X-)?SOCIALPROFILE|X-MS-CARDPICTURE|X-JEJARING-.*)$/;

/** The cards of a file, in their order; `problems` gets what is no card. A card within another, its AGENT, is its property. */
export function* cardsOf(file: string, problems: VcardProblem[]): Generator<Card> {
  const lines = contentLines(file);
  let card: { line: number; properties: Property[] } | undefined;
  let strayLine = -1;
  let last: ContentLine | undefined;
  const cutOff = (at: ContentLine): void => {
    problems.push(vcardProblem(at.line, 'cut-off', at.text));
  };
  for (const line of lines) {
    const isBeginning = beginning.test(line.text);
    if (isBeginning && card && isAgent(card.properties.at(-1))) {
      const agent = card.properties.pop();
      const text = nested(lines);
      if (agent) card.properties.push({ ...agent, value: text, text: `${agent.text}${text}` });
    } else if (isBeginning) {
      if (card) {
        if (last) cutOff(last);
        yield card;
      }
      card = { line: line.line, properties: [] };
    } else if (ending.test(line.text) && card) {
      yield card;
      card = undefined;
    } else {
      const property = propertyOf(line);
      if (card && property) card.properties.push(property);
      else if (card) problems.push(vcardProblem(line.line, 'bad-line', line.text));
      else if (strayLine === -1 || last?.line !== strayLine)
        problems.push(vcardProblem(line.line, 'outside-card', line.text));
      if (!card) strayLine = line.line;
    }
    last = line;
  }
  if (!card) return;
  if (last) cutOff(last);
  // The last line may be half of what it was.
  if (!/[\r\n]$/.test(file) && treacherous.test(card.properties.at(-1)?.name ?? '')) card.properties.pop();
  yield card;
}

const isAgent = (property: Property | undefined): boolean =>
  property?.name === 'AGENT' && property.value.trim() === '';

/** The lines of a card up to its END as one value, as 3.0 writes an AGENT. */
function nested(lines: Generator<ContentLine>): string {
  const texts = ['BEGIN:VCARD'];
  for (let depth = 1; depth > 0; ) {
    const { value, done } = lines.next();
    if (done) break;
    if (beginning.test(value.text)) depth++;
    if (ending.test(value.text)) depth--;
    texts.push(value.text);
  }
  return escaped(texts.join('\n'));
}
