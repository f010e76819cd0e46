import type { Contact } from '../../model/contact.ts';
import { normalizeEmail } from '../email.ts';
import { isShareable } from '../identities.ts';
import { profileOf } from '../profile-key.ts';
import { fold } from '../text.ts';
import { type NameWords, nameWords } from './name-words.ts';

/** What is looked at of a contact: a slim projection of all of them is handed to a worker. */
export type LikenessFacts = Readonly<
  Pick<
    Contact,
    'id' | 'name' | 'organization' | 'location' | 'email' | 'telephone' | 'identities' | 'url'
  > & {
    /** Ids of the events where they were noted. */
    metAt: readonly string[];
  }
>;

/** The facts of a contact in the form in which they are compared. */
export interface Signs {
  readonly facts: LikenessFacts;
  readonly name: NameWords;
  /** The key of the organization, all its spellings being one; empty: not known. */
  readonly organization: string;
  /** Town or district; empty: not known, or a whole country. */
  readonly place: string;
  /** Mailboxes in one form: without `+tag`, and without the dots that Gmail ignores. */
  readonly mailboxes: readonly string[];
  /** The last nine digits of each number, by which it is found whatever stands before. */
  readonly telephones: readonly string[];
  /** Keys of profiles. */
  readonly profiles: readonly string[];
  /** What they call themselves in addresses: `rinawijaya87`. */
  readonly handles: readonly string[];
  readonly events: readonly string[];
}

/** More of each are not looked at: nobody has them, and a hostile file may. */
const most = 20;

export function signsOf(facts: LikenessFacts, organizationKey: (name: string) => string): Signs {
  const mailboxes = distinct(facts.email.map(mailboxOf));
  const profiles = distinct([
    ...facts.identities.filter(key => !isShareable(key)),
    facts.url === undefined ? '' : (profileOf(facts.url)?.key ?? ''),
  ]);
  return {
    facts,
    name: nameWords(facts.name),
    organization: facts.organization === undefined ? '' : organizationKey(facts.organization),
    place: placeOf(facts.location ?? ''),
    mailboxes,
    telephones: distinct(facts.telephone.map(lastDigits)),
    profiles,
    handles: distinct(
      [...mailboxes.map(localPart).filter(isPersonal), ...profiles.map(handleOf)].map(letters),
    ),
    events: facts.metAt.slice(0, most),
  };
}

const distinct = (items: readonly string[]): string[] =>
  items.length === 0 ? [] : [...new Set(items.slice(0, most))].filter(item => item !== '');

const localPart = (mailbox: string): string => mailbox.slice(0, mailbox.lastIndexOf('@'));

function mailboxOf(email: string): string {
  const address = (normalizeEmail(email) ?? '').toLowerCase().replace('@googlemail.com', '@gmail.com');
  const local = localPart(address).replace(/\+.*$/, '');
  if (local === '') return '';
  const host = address.slice(address.lastIndexOf('@'));
  return (host === '@gmail.com' ? local.replaceAll('.', '') : local) + host;
}

const offices: ReadonlySet<string> = new Set(
  'info admin administrator adm humas sekretariat sekretaris sekre contact kontak hello halo hai hi cs support help helpdesk office kantor mail email surat marketing sales hr hrd hrga sdm kepegawaian tu umum tatausaha noreply no-reply donotreply webmaster redaksi rekrutmen recruitment recruiter karir karier career careers finance keuangan event events acara panitia diklat pelatihan training layanan pelayanan pengaduan ppid service data it dpo user test akademik registrar pmb bkd bkn bkpsdm bkpp dinkes disdik diskominfo kominfo bappeda setda pemkab pemkot'.split(
    ' ',
  ),
);

/** Whether a mailbox is one person's, as far as its name tells: `humas@…` and `info.jakarta@…` are not. */
export const isPersonal = (local: string): boolean =>
  !offices.has(local) && !offices.has(local.split(/[._\d-]/)[0] ?? '');

export const isPersonalMailbox = (mailbox: string): boolean => isPersonal(localPart(mailbox));

const lastDigits = (telephone: string): string => {
  const digits = telephone.slice(0, 60).replace(/\D/g, '').replace(/^0+/, '');
  return digits.length < 7 ? '' : digits.slice(-9);
};

/** `linkedin:rina-wijaya-1a2b3c` -> `rina-wijaya`. A site's own ids are nobody's choice. */
function handleOf(profile: string): string {
  const [scheme = '', handle = ''] = [
    profile.slice(0, profile.indexOf(':')),
    profile.slice(profile.indexOf(':') + 1),
  ];
  if (scheme.endsWith('-id') || /^(?:usr-|\d+$)/.test(handle)) return '';
  return scheme === 'linkedin' ? handle.replace(/-[a-z]*\d[a-z\d]{3,}$/, '') : handle;
}

/** Too short a handle is many people's. */
const letters = (handle: string): string => {
  const plain = handle.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return plain.length < 5 ? '' : plain;
};

const regions =
  /\b(?:kota|kabupaten|kab|administrasi|adm|city|greater|area|metropolitan|metro|raya|dki|di|regency)\b/g;
const countries: ReadonlySet<string> = new Set([
  '',
  'indonesia',
  'malaysia',
  'india',
  'australia',
  'united states',
  'united kingdom',
  'jepang',
  'japan',
]);

/** `Kota Bandung, Jawa Barat, Indonesia` and `Bandung` -> `bandung`; `Jakarta Selatan` -> `jakarta`. */
function placeOf(location: string): string {
  if (location === '') return '';
  const [first = ''] = fold(location.slice(0, 200)).split(/[,;/|(]/);
  const place = first
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(regions, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^jakarta (?:pusat|utara|barat|selatan|timur)$/, 'jakarta');
  return countries.has(place) ? '' : place;
}
