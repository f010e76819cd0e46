import { cleanText } from './text.ts';

export interface WebinarName {
  /** With its titles and degrees, for `parsePersonName`. */
  readonly name: string;
  readonly organization?: string;
}

/** Words of Indonesian agencies, companies and schools. */
const agencyWord =
  /(?<!\p{L})(?:din(?:as|kes|sos|kop\p{L}*|dik\p{L}*|perin\p{L}*)|dis(?:dik|kominfo|hub|nak\p{L}*|par\p{L}*|perin\p{L}*|perkim|dukcapil|tan\p{L}*|kan\p{L}*|pora\p{L}*)|kemen\p{L}*|ditjen|direktorat|badan|balai|balit\p{L}*|biro|bagian|bidang|kantor|kanwil|kanreg|sekretariat|set(?:da|jen|wan)|inspektorat|itjen|bapp?e(?:da|nas)|bappe\p{L}*|bkp?sdmd?|bpsdmd?|bpkad|bpbd|bapenda|dprd?|pem(?:kab|kot|prov|da|des)|kab(?:upaten)?|kota|prov(?:insi)?|kec(?:amatan)?|kel(?:urahan)?|desa|puskesmas|rsu[dp]?|rumah sakit|univ(?:ersitas)?|institut|politeknik|poltek\p{L}*|stik\p{L}*|sekolah|sd[nit]*|smp[nit]*|sma[nit]*|smk[nst]*|man|mtsn?|polda|polres\p{L}*|kodim|korem|lapas|kejaksaan|kejari|pengadilan|pt|cv|yayasan|bank|bpjs|upt[d]?)(?![\p{L}])/iu;

const isAgency = (text: string): boolean => agencyWord.test(text) || /^[B-DF-HJ-NP-TV-Z]{3,8}$/.test(text);
/** `LAN`, `UGM`: an agency only beside a name of several words. */
const isShort = (text: string): boolean => /^[A-Z]{2,6}$/.test(text);
const hasSeveralWords = (text: string): boolean => /\p{L}\S*\s+\p{L}/u.test(text);

/**
 * Splits the names that webinars ask for: `BKN_Siti Aminah`, `DINKES KAB. BOGOR - RINA WIJAYA`, `012_Budi_Diskominfo`.
 * Where it is not certain which part is the person, the whole stays the name, without its number.
 */
export function splitWebinarName(shown: string): WebinarName {
  const text = cleanText(shown);
  const numberless = text.replace(/^\d{1,5}\s*[._)/ -]\s*(?=.*\p{L})/u, '');
  const parts = numberless
    .split(/_+|\s+[-–—/|]\s*|\s*[/|]\s+/)
    .map(part => part.trim())
    .filter(part => /\p{L}/u.test(part));
  let people = parts.filter(part => !isAgency(part));
  if (
    people.length > 1 &&
    people.filter(hasSeveralWords).length === 1 &&
    people.every(part => isShort(part) || hasSeveralWords(part))
  )
    people = people.filter(hasSeveralWords);
  const [name] = people;
  if (name === undefined || people.length !== 1) return { name: numberless };
  const organization = parts.filter(part => part !== name).join(', ');
  return organization === '' ? { name } : { name, organization };
}
