import { fold } from '../../identity/text.ts';
import { deepest, type TextUnit } from '../linkedin-kit/text-units.ts';

const action =
  /anityname=|\/messaging\/|\/preload\/|\/search\/|network=|connectionof|\/mynetwork\/|\/verify|\/premium/i;
const accent = (kind: string): string =>
  `svg[id^="${kind}-accent"],use[href^="#${kind}-accent"],svg[data-test-icon^="${kind}-accent"]`;
const picture = `figure,img,${accent('company')},${accent('school')}`;

/**
 * The company and the school in the top card: a short text with one picture of its own, before any count or action; behind
 * them only one that links to an organization (logged out).
 */
export function badgesIn(units: readonly TextUnit[], root: Element): TextUnit[] {
  const end = units.findIndex(({ text, href }, at) => action.test(href ?? '') || (at > 0 && isCount(text)));
  const before = end === -1 ? 40 : end;
  return units
    .slice(0, 40)
    .filter(
      (unit, at) => (at < before || /\/(?:company|school)\//.test(unit.href ?? '')) && isBadge(unit, root),
    );
}

const isCount = (text: string): boolean => /^\p{Nd}/u.test(text) && text.length < 40;

export function isBadge(unit: TextUnit, root: Element): boolean {
  if (action.test(unit.href ?? '') || unit.text.length > 150) return false;
  const pictures = blockAlone(unit, root).querySelectorAll(picture);
  const images = [...pictures].filter(({ localName }) => localName === 'img');
  return (
    pictures.length > 0 &&
    images.length < 2 &&
    !images.some(image => image.getAttribute('src')?.includes('/profile-'))
  );
}

/** The largest block that says nothing but this text (once for the eye, once for screen readers). */
function blockAlone({ element, text }: TextUnit, root: Element): Element {
  const said = fold(text);
  let block = element;
  for (let left = deepest; left > 0; left--) {
    const up = block.parentElement;
    if (!up || up === root) break;
    const raw = up.textContent ?? '';
    const all = raw.length > 2000 ? undefined : fold(raw);
    if (all !== said && all !== `${said} ${said}` && all !== said + said) break;
    block = up;
  }
  return block;
}

const workLabel =
  /^(?:current company|perusahaan saat ini|empresa actual|empresa atual|entreprise actuelle|aktuelles unternehmen|azienda attuale|huidig bedrijf)(?![\p{L}])/iu;
const schoolLabel =
  /^(?:education|pendidikan|educación|formação|formation|ausbildung|formazione|opleiding)(?![\p{L}])/iu;

/** Undefined where nothing but the order of the badges could tell. */
export function kindOf(unit: TextUnit, root: Element): 'company' | 'school' | undefined {
  const block = blockAlone(unit, root);
  const link = unit.href ?? block.querySelector('a[href]')?.getAttribute('href') ?? '';
  const label =
    (block.closest('[aria-label]') ?? block.querySelector('[aria-label]'))?.getAttribute('aria-label') ?? '';
  if (link.includes('/school/') || block.querySelector(accent('school'))) return 'school';
  if (link.includes('/company/') || block.querySelector(accent('company'))) return 'company';
  if (schoolLabel.test(label)) return 'school';
  return workLabel.test(label) ? 'company' : undefined;
}
