import { cleanText } from '../identity/text.ts';
import type { Refusal } from '../model/reading.ts';
import type { Page } from './page.ts';
import { documentTitle, take } from './page-facts.ts';
import { textOf } from './text-of.ts';

/** A page with more elements is not read: the largest profile seen has 63,000. */
const mostElements = 300_000;
/** Pages that stand in for another hold little; a form in the header of a full page is not the page. */
const fewElements = 1500;
const littleText = 1500;

/** The page is the question: Cloudflare, HUMAN, LinkedIn, DataDome, Imperva. */
const challenge =
  '#challenge-form,#challenge-running,#px-captcha,#captcha-internal,iframe[src*="captcha-delivery.com"],iframe[src*="_Incapsula_"]';
/** A question that other pages hold too, beside what they are about. */
const widget =
  '.cf-turnstile,.g-recaptcha,.h-captcha,iframe[src*="hcaptcha.com"],iframe[src*="/recaptcha/"],iframe[src*="challenges.cloudflare.com"]';

/** What refuses a page before anything is read, by its address and marks alone. */
export function refusalAtSight({ document, url }: Page): Refusal | undefined {
  const elements = document.getElementsByTagName('*').length;
  if (elements > mostElements) return 'too-large';
  if (/\/checkpoint\/challenge|\/captcha(?:\/|$)|^\/sorry\//i.test(url.pathname)) return 'captcha';
  if (/\/authwall(?:\/|$)/i.test(url.pathname)) return 'sign-in-wall';
  return elements < fewElements && document.querySelector(challenge) && isLittle(document, littleText)
    ? 'captcha'
    : undefined;
}

/** What a page is on which no rule found anybody or anything. Undefined: a page like any other. */
export function refusalOfNothing(page: Page): Refusal | undefined {
  const { document } = page;
  if (isMissing(page)) return 'not-found';
  if (!isLittle(document, littleText)) return undefined;
  const password = [...take(document.querySelectorAll('input[type="password"]'), 5)].find(page.isShown);
  if (password && !password.closest('header,nav,footer,aside') && !document.querySelector('textarea'))
    return password.closest('dialog,[role="dialog"],[aria-modal="true"]') ? 'sign-in-wall' : 'login';
  if (
    document.querySelector(widget) &&
    !document.querySelector('textarea,input[type="email"],input[type="text"]')
  )
    return 'captcha';
  const isEmpty = isLittle(document, 40) && !document.querySelector('main img,article img,h1');
  return isEmpty ? 'empty-shell' : undefined;
}

/** Not-found pages in words that servers and templates write, Indonesian and English; 404 in any language. */
function isMissing({ document, url }: Page): boolean {
  const head = document.querySelector('head');
  const code = head?.querySelector(
    'meta[name="pageKey"],meta[name="como-pk"],meta[name="prerender-status-code"]',
  );
  if (/(?:^|[_-])404$/.test(code?.getAttribute('content') ?? '') || /^\/404\b/.test(url.pathname))
    return true;
  const heading = document.querySelector('h1');
  return (
    [documentTitle(document), heading ? textOf(heading, 200) : ''].some(title =>
      /^\s*(?:error\s)?404(?:$|[\s:.!|–-])|[\s:|–-]404\s*$|\bnot found\b|\btidak (?:di)?temukan\b/i.test(
        title.slice(0, 200),
      ),
    ) && isLittle(document, 4 * littleText)
  );
}

/** Not `document.body`: an image named `body` would take its place. */
const isLittle = (document: Document, most: number): boolean =>
  cleanText(textOf(document.querySelector('body') ?? document, 20_000, 5000), 8000).length < most;
