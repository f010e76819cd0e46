import { cleanText } from '../identity/text.ts';
import type { Refusal } from '../model/reading.ts';
import type { Page } from './page.ts';
import { documentTitle, metasOf, take } from './page-facts.ts';
import { textOf } from './text-of.ts';

/** A page with more elements is not read: the largest profile seen has 63,000. */
const mostElements = 300_000;
/** Pages that stand in for another hold little; a form in the header of a full page is not the page. */
const fewElements = 1500;
const littleText = 1500;

/** The page is the question: Cloudflare, HUMAN, LinkedIn, DataDome, Imperva, AWS. */
const challenge =
  '#challenge-form,#challenge-running,#px-captcha,#captcha-internal,#captcha-container,iframe[src*="captcha-delivery.com"],iframe[src*="_Incapsula_"],script[src*="/orchestrate/chl_"],script[src*="captcha-delivery.com"]';
/** A question that other pages hold too, beside what they are about; the invisible ones ask nothing. */
const widget =
  '.cf-turnstile,[name="cf-turnstile-response"],.g-recaptcha:not([data-size="invisible"]),.h-captcha:not([data-size="invisible"]),iframe[src*="hcaptcha.com"]:not([src*="invisible"]),iframe[src*="/recaptcha/"]:not([src*="invisible"]),iframe[src*="challenges.cloudflare.com"]';
const field =
  'textarea,select,input:not([type="hidden"],[type="submit"],[type="button"],[type="checkbox"],[type="password"])';
/** The address of a page that asks who you are: `/signin/identifier`, `/i/flow/login`, `/masuk`. */
const loginPath = /\/(?:log-?in|sign-?in|masuk|connexion|anmelden)(?:[/.?]|$)/i;

/** What refuses a page before anything is read, by its address and marks alone. */
export function refusalAtSight({ document, url }: Page): Refusal | undefined {
  const elements = document.getElementsByTagName('*').length;
  if (elements > mostElements) return 'too-large';
  if (/\/checkpoint\/challenge|\/captcha(?:\/|$)|^\/sorry\//i.test(url.pathname)) return 'captcha';
  if (/\/authwall(?:\/|$)/i.test(url.pathname)) return 'sign-in-wall';
  return elements < fewElements && document.querySelector(challenge) && isLittle(document)
    ? 'captcha'
    : undefined;
}

/** What a page is on which no rule found anybody or anything. Undefined: a page like any other. */
export function refusalOfNothing(page: Page): Refusal | undefined {
  const { document, url } = page;
  if (isMissing(page)) return 'not-found';
  if (!isShort(page)) return undefined;
  const shown = (selector: string): HTMLInputElement[] =>
    [...take(document.querySelectorAll<HTMLInputElement>(selector), 50)].filter(element =>
      isShown(page, element),
    );
  const passwords = shown('input[type="password"]');
  const isLogin = loginPath.test(url.pathname);
  const key =
    passwords.find(({ autocomplete }) => autocomplete !== 'new-password') ??
    (isLogin ? shown('input[type="email"],input[autocomplete~="username"]')[0] : undefined);
  // Three are for changing a password.
  if (
    key &&
    passwords.length < 3 &&
    !key.closest('header,nav,footer,aside') &&
    shown('textarea').length === 0
  )
    return key.closest(dialog) && !isLogin ? 'sign-in-wall' : 'login';
  const links = shown('[aria-modal="true"] a[href]').map(link => link.getAttribute('href') ?? '');
  if (links.some(link => loginPath.test(link))) return 'sign-in-wall';
  if (shown(field).length > 0) return undefined;
  if (document.links.length < 12 && document.querySelector(widget)) return 'captcha';
  const isEmpty =
    isLittle(document, 40, element => element.matches(dialog)) &&
    !document.querySelector('main img,article img,h1');
  return isEmpty ? 'empty-shell' : undefined;
}

const dialog = 'dialog,[role="dialog"],[aria-modal="true"]';

/** In a saved page without its style sheets a closed dialog looks open: Bootstrap marks it, closed, like this. */
const isShown = (page: Page, element: Element): boolean =>
  page.isShown(element) &&
  !element.closest('[aria-hidden="true"],[role="dialog"][tabindex="-1"]:not([aria-modal="true"])');

/** Not-found pages by the code that servers and templates write in any language; their words are read outside the page. */
export function isMissing(page: Page): boolean {
  const { document, url } = page;
  const metas = metasOf(document);
  const codes = ['pagekey', 'como-pk', 'prerender-status-code'].map(name => metas.get(name) ?? '');
  if (codes.some(code => /(?:^|[_-])404$/.test(code)) || /^\/404\b/.test(url.pathname)) return true;
  if (/^article\b/i.test(metas.get('og:type') ?? '')) return false;
  if (document.querySelector('body')?.matches('.error404')) return true;
  if (/^\s*404\s*$/.test(document.querySelector('h2')?.textContent ?? '')) return true;
  const heading = document.querySelector('h1');
  return (
    [documentTitle(document), heading ? textOf(heading, 200) : ''].some(text =>
      /^\s*(?:error\s)?(?:404|410)(?:$|[\s:.!|–-])|[\s:|–-]404\s*$/i.test(text.slice(0, 200)),
    ) && isShort(page)
  );
}

/** Whether the page holds little text beside links. */
export const isShort = ({ document }: Page): boolean => isLittle(document, littleText, isAside);

/** Menus of a site stand on its not-found page too. */
const isAside = ({ localName }: Element): boolean => /^(?:a|nav|footer)$/.test(localName);

/** Not `document.body`: an image named `body` would take its place. */
const isLittle = (
  document: Document,
  most = littleText,
  isPassedOver?: (element: Element) => boolean,
): boolean =>
  cleanText(textOf(document.querySelector('body') ?? document, 20_000, 5000, isPassedOver), 8000).length <
  most;
