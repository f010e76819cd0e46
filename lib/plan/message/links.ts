import { normalizeTelephone } from '../../identity/telephone.ts';
import type { Draft } from './draft.ts';

/** Where a message can be opened; the user sends it. */
export interface MessageLinks {
  readonly mailto?: string;
  readonly whatsApp?: string;
  /** The text did not fit into the address of the mail: it is to be copied. */
  readonly isTextLeftOut: boolean;
}

/** What Windows passes on to a mail program: addresses longer than that are cut, or not opened at all. */
const longest = 2000;

/**
 * The addresses that open a message, with its text: a mail (RFC 6068, line breaks as CRLF) and WhatsApp, the latter for a number with
 * its country alone, and in Indonesia for mobile numbers.
 */
export function messageLinks(
  { email, telephone }: { readonly email?: string | undefined; readonly telephone?: string | undefined },
  { subject, text }: Draft,
): MessageLinks {
  const mail = email === undefined || email === '' ? undefined : mailto(email, subject, text);
  const number = whatsAppNumber(telephone);
  return {
    ...(mail && { mailto: mail.address }),
    ...(number !== undefined && { whatsApp: `https://wa.me/${number}?text=${encoded(text)}` }),
    isTextLeftOut: mail?.isTextLeftOut ?? false,
  };
}

function mailto(email: string, subject: string, text: string): { address: string; isTextLeftOut: boolean } {
  const to = `mailto:${encoded(email).replace(/%40/g, '@')}`;
  const about = subject === '' ? [] : [`subject=${encoded(subject)}`];
  const body = `body=${encoded(text.replace(/\r\n?|\n/g, '\r\n'))}`;
  const whole = `${to}?${[...about, body].join('&')}`;
  if (whole.length <= longest) return { address: whole, isTextLeftOut: false };
  return { address: [to, ...about].join('?'), isTextLeftOut: true };
}

/** A lone half of a surrogate pair would throw. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

function whatsAppNumber(telephone: string | undefined): string | undefined {
  const number = telephone === undefined ? undefined : normalizeTelephone(telephone);
  if (number === undefined || (number.startsWith('+62') && !number.startsWith('+628'))) return undefined;
  return number.slice(1);
}
