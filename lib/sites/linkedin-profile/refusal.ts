import type { Page } from '../../capture/page.ts';
import { cleanText } from '../../identity/text.ts';
import type { Refusal } from '../../model/reading.ts';
import { gatePath } from './address.ts';
import { metaContent } from './guest.ts';

/** What LinkedIn calls the page: `auth_wall_desktop_profile`, `d_flagship3_404`, `d_checkpoint_ch_captchaV2Challenge`. */
const keys: readonly (readonly [RegExp, Refusal])[] = [
  [/captcha|challenge/i, 'captcha'],
  [/auth_?wall|guest-home/i, 'sign-in-wall'],
  [/404|not_?found|unavailable/i, 'not-found'],
  [/login|sign_?in|checkpoint/i, 'login'],
];
const paths: readonly (readonly [RegExp, Refusal])[] = [
  [/^\/checkpoint\/challenge/, 'captcha'],
  [/^\/(?:login|uas\/login|checkpoint)/, 'login'],
  [/^\/(?:authwall|signup)/, 'sign-in-wall'],
  [/^\/(?:404|in\/unavailable)/, 'not-found'],
];
const robotCheck =
  'iframe[src*="captcha" i],iframe[src*="arkoselabs"],form[action*="/checkpoint/challenge"],form[action*="captcha" i]';

/** Why a page whose name for itself or whose address says that it is no profile yields nothing. */
export function declaredRefusal({ url, document }: Page): Refusal | undefined {
  const key = `${metaContent(document, 'pageKey') ?? ''} ${metaContent(document, 'como-pk') ?? ''}`;
  const named = keys.find(([pattern]) => pattern.test(key))?.[1];
  if (named) return named;
  return gatePath.test(url.pathname) ? paths.find(([pattern]) => pattern.test(url.pathname))?.[1] : undefined;
}

/** Why a page without a profile card yields nothing, by what stands there instead. Undefined: it has other content. */
export function refusalWithoutCard({ document, url }: Page): Refusal | undefined {
  const { body } = document;
  if (!body || body.querySelector(robotCheck)) return body ? 'captcha' : 'empty-shell';
  const password = body.querySelector('input[type="password"]');
  if (password) {
    const wall = body.querySelector(
      'form[action*="signup" i],form[action*="join" i],a[href*="/legal/user-agreement"]',
    );
    return wall && !/\/login/.test(url.pathname) ? 'sign-in-wall' : 'login';
  }
  const main = body.querySelector('main,[role="main"]') ?? body;
  const text = cleanText(main.textContent?.slice(0, 20_000), 2000);
  if (
    main !== body &&
    text.length > 0 &&
    text.length < 600 &&
    main.querySelector('a[href$="/feed/"],a[href$="/feed"]')
  )
    return 'not-found';
  if (text.length >= 200) return undefined;
  // The page for unwanted visitors is only a script that goes on to the wall.
  const scripts = [...document.scripts].slice(0, 20);
  return scripts.some(script => /\/authwall\?/.test(script.textContent?.slice(0, 5000) ?? ''))
    ? 'sign-in-wall'
    : 'empty-shell';
}
