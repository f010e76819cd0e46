import { saysOther } from './work-words.ts';

export interface NameShape {
  /** The name with its titles and degrees. */
  readonly name: string;
  /** What the same text says after it: `(Kepala BKN)` -> `Kepala BKN`. */
  readonly rest: string;
  /** 1: one capitalised word; 2: two to six; 3: with a title or a degree. */
  readonly sureness: 1 | 2 | 3;
}

const longest = 200;
const numbering = /^(?:\d{1,3}[.)]\s{0,3}|[-•*●▪‣–—]\s{1,3})/;
const separator = /\s[-–—|/·•]\s|\s?[(–—|;]\s?|\s[·•]|:\s|\s?[@＠]\s?/u;
const title =
  /^(?:(?:assoc(?:iate)?|asst|assistant|adjunct|emeritus|visiting)\.?\s)?(?:prof(?:essore?|\.ssa)?|ts|apt|ns|drs?|dra|drg|drh|ir|ing|hj?|kh|ust|mr|mrs|ms|mx|sir|herr|frau|dott|dipl|mag|bapak|ibu|bpk|dato|kol|letkol|mayor|jend|brigjen|kombes|akbp|akp|pdt|romo)(?:\.\s?|\s)(?=\p{Lu}|dr)/iu;
/** `S.Kom.`, `M.M`, `Ph.D.`, `MBA`, `Sp.PD`: what may stand after a comma in a name. */
const degree =
  /^(?:[\p{Lu}A][\p{L}]{0,5}\.\s?[\p{L}.() -]{0,18}|(?:MBA|MM|SE|SH|MH|ST|MT|MA|MD|MSi|SIP|SAP|MAP|MPA|MPH|MPP|SPd|MPd|SKM|SSos|SPsi|SSi|STP|RN|JD|LLM|LLB|BA|DBA|CA|Ak|CPA|CFA|CFP|FRM|PMP|CISA|CISSP|CHRP|PE|DDS|SpA|IP[MUP]|[A-Z]{2}\.)|Ph\.?\s?D\.?(?: \(?c(?:and)?\.?\)?)?|M\.?Sc|B\.?Sc|MEng|PharmD|EdD|PsyD|DNP|SKom|MKom)$/u;
const word = /^(?:['’‘ʼ`]?\p{Lu}[\p{L}\p{M}'’ʼ`.-]{0,30}|\p{Lo}[\p{Lo}\p{M}'’-]{0,30})$/u;
const particle =
  /^(?:bin|binti|bte|ibn|van|von|vom|zu|zum|zur|der|den|de|da|do|dos|das|du|del|della|dela|la|le|les|ter|ten|te|al|el|ul|e|y|i|af|av|’t|'t)$/iu;
const han =
  /^\p{Script=Han}{1,3}[ 　]?[\p{Script=Han}\p{Script=Hiragana}]{1,3}(?:[ 　]?(?:氏|様|さん|先生|博士))?$/u;
const hangul = /^\p{Script=Hangul}{2,4}(?: ?님)?$/u;
const katakana =
  /^\p{Script=Katakana}[\p{Script=Katakana}ー]{1,12}[・＝ ]\p{Script=Katakana}[\p{Script=Katakana}ー・]{1,16}$/u;
const camel = /\p{Ll}\p{Lu}/u;
const camelName = /^(?:Mc|Mac|De|Di|La|Le|Van|Von|Al|El|Fitz|D’|D'|O’|O')\p{Lu}\p{Ll}/u;

/** The same texts are asked about by several rules, and a page repeats its words. */
const known = new Map<string, NameShape | undefined>();
const mostKnown = 10_000;

/** The person whose name a text begins with; undefined for any other text. Says nothing sure: the group decides. */
export function nameShape(text: string): NameShape | undefined {
  if (text.length > longest) return undefined;
  if (known.has(text)) return known.get(text);
  if (known.size >= mostKnown) known.clear();
  const shape = shapeOf(text);
  known.set(text, shape);
  return shape;
}

function shapeOf(raw: string): NameShape | undefined {
  // `Prof. (H.C.) Dr. …`, `Dr. (Cand.) …`
  const text = raw.replace(numbering, '').replace(/\s?\((?:h\.?\s?c|cand|purn|[A-Z])\.?\)(?=\s?\p{L})/iu, '');
  const cut = separator.exec(text);
  const head = cut ? text.slice(0, cut.index) : text;
  const after = cut ? text.slice(cut.index + (cut[0].length || 1)) : '';
  const [first = '', ...more] = head.split(',');
  if (/\d/.test(first)) return undefined;
  let degrees = 0;
  while (degrees < more.length && degree.test((more[degrees] ?? '').trim())) degrees++;
  const name = [first, ...more.slice(0, degrees)].map(part => part.trim()).join(', ');
  const rest = [more.slice(degrees).join(',').trim(), after.replace(/\)\s*$/, '')].filter(Boolean).join(', ');
  const bare = withoutTitles(first.trim());
  if (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(bare))
    return han.test(bare) || hangul.test(bare) || katakana.test(bare)
      ? { name, rest, sureness: 2 }
      : undefined;
  const words = bare.split(/\s+/);
  // `Budi Santoso S.Kom M.T`: degrees without a comma.
  while (words.length > 2 && /\p{L}\.\p{L}/u.test(words.at(-1) ?? '') && degree.test(words.at(-1) ?? '')) {
    words.pop();
    degrees++;
  }
  const named = words.filter(part => word.test(part));
  if (
    words.length > 6 ||
    named.length === 0 ||
    !words.every((part, at) => word.test(part) || (at > 0 && particle.test(part))) ||
    words.some(part => camel.test(part) && !camelName.test(part)) ||
    !words.some(part => /\p{L}{2}/u.test(part)) ||
    saysOther(bare)
  )
    return undefined;
  const isTitled = degrees > 0 || bare !== first.trim();
  if (words.length === 1) {
    // `FAQ`; `Suharto` and `Suharto, S.E.` may be names.
    if (/^\p{Lu}+$/u.test(bare) && bare.length < 4) return undefined;
    return { name, rest, sureness: isTitled ? 2 : 1 };
  }
  return { name, rest, sureness: isTitled ? 3 : 2 };
}

function withoutTitles(text: string): string {
  let bare = text;
  for (let most = 6; most > 0; most--) {
    const said = title.exec(bare);
    if (!said) break;
    bare = bare.slice(said[0].length).trim();
  }
  return bare;
}
