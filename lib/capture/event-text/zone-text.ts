/** What a text says of a zone. */
export interface SaidZone {
  /** An IANA name or an offset (`+08:00`); absent where the name has several meanings. */
  readonly zone?: string;
  /** The offset that the name itself states (`EST`); in the other half of the year the name is a mistake. */
  readonly offset?: string;
  /** Whether the name is that of many countries: then only the offset is sure. */
  readonly isRegional?: boolean;
}

/**
 * Abbreviations that mean one thing: the zone, then the offset that the name states where the zone has two. IST, BST, CST,
 * SST, MST and GST each belong to several countries and are no zone.
 */
const abbreviations: Readonly<Record<string, readonly [string, string?]>> = {
  WIB: ['Asia/Jakarta'],
  WITA: ['Asia/Makassar'],
  WIT: ['Asia/Jayapura'],
  SGT: ['Asia/Singapore'],
  MYT: ['Asia/Kuala_Lumpur'],
  PHT: ['Asia/Manila'],
  HKT: ['Asia/Hong_Kong'],
  JST: ['Asia/Tokyo'],
  KST: ['Asia/Seoul'],
  ICT: ['+07:00'],
  PKT: ['Asia/Karachi'],
  NPT: ['Asia/Kathmandu'],
  MSK: ['Europe/Moscow'],
  SAST: ['Africa/Johannesburg'],
  EAT: ['+03:00'],
  WAT: ['+01:00'],
  BRT: ['America/Sao_Paulo'],
  ET: ['America/New_York'],
  CT: ['America/Chicago'],
  MT: ['America/Denver'],
  PT: ['America/Los_Angeles'],
  EST: ['America/New_York', '-05:00'],
  EDT: ['America/New_York', '-04:00'],
  CDT: ['America/Chicago', '-05:00'],
  MDT: ['America/Denver', '-06:00'],
  PST: ['America/Los_Angeles', '-08:00'],
  PDT: ['America/Los_Angeles', '-07:00'],
  CET: ['Europe/Paris', '+01:00'],
  CEST: ['Europe/Paris', '+02:00'],
  MEZ: ['Europe/Berlin', '+01:00'],
  MESZ: ['Europe/Berlin', '+02:00'],
  WEST: ['Europe/Lisbon', '+01:00'],
  EET: ['Europe/Athens', '+02:00'],
  EEST: ['Europe/Athens', '+03:00'],
  AEST: ['Australia/Sydney', '+10:00'],
  AEDT: ['Australia/Sydney', '+11:00'],
  NZST: ['Pacific/Auckland', '+12:00'],
  NZDT: ['Pacific/Auckland', '+13:00'],
};

/** Of Europe and Australia. */
const regional = /^[CWE]ES?T$|^MES?Z$|^AE[SD]T$/;

/** Names as Zoom, Outlook and people write them in full; what follows (`(US and Canada)`) is passed over. */
const named: readonly (readonly [RegExp, string, 'regional'?])[] = [
  [/^waktu indonesia (?:bagian )?barat\b/i, 'Asia/Jakarta'],
  [/^waktu indonesia (?:bagian )?tengah\b/i, 'Asia/Makassar'],
  [/^waktu indonesia (?:bagian )?timur\b/i, 'Asia/Jayapura'],
  [/^(?:us )?eastern (?:(?:standard|daylight) )?time\b|^us eastern\b/i, 'America/New_York'],
  [/^(?:us )?central (?:(?:standard|daylight) )?time\b(?! (?:europe|africa))/i, 'America/Chicago'],
  [/^(?:us )?mountain (?:(?:standard|daylight) )?time\b/i, 'America/Denver'],
  [/^(?:us )?pacific (?:(?:standard|daylight) )?time\b|^us pacific\b/i, 'America/Los_Angeles'],
  [/^(?:mumbai, kolkata, new delhi|india(?:n)?(?: standard)?(?: time)?|new delhi|mumbai)\b/i, 'Asia/Kolkata'],
  [/^(?:beijing(?:, shanghai)?|china(?: standard)? time)\b/i, 'Asia/Shanghai'],
  [/^japan(?: standard)? time\b|^osaka, sapporo, tokyo\b/i, 'Asia/Tokyo'],
  [/^singapore(?: standard)? time\b/i, 'Asia/Singapore'],
  [/^hong kong(?: sar)?\b/i, 'Asia/Hong_Kong'],
  [/^(?:uk|british|london) time\b/i, 'Europe/London'],
  [/^amsterdam, berlin, rome, stockholm, vienna\b/i, 'Europe/Amsterdam'],
  [/^brussels, copenhagen, madrid, paris\b/i, 'Europe/Paris'],
  [/^canberra, melbourne, sydney\b/i, 'Australia/Sydney'],
  [/^universal time(?: utc)?\b/i, 'UTC'],
  [
    /^(?:central european (?:(?:standard|summer) )?time|mitteleuropaische (?:(?:normal|sommer)?zeit)|heure (?:normale |d'ete )?d'europe centrale|(?:hora (?:estandar |de verano )?de europa|horario (?:padrao |de verao )?da europa) central|ora (?:standard |legale )?dell'europa centrale|midden-europese (?:(?:standaard|zomer)tijd|tijd))(?![a-z])/i,
    'Europe/Paris',
    'regional',
  ],
  [/^heure (?:de )?paris\b/i, 'Europe/Paris'],
];

const offsetPattern =
  /^(?:GMT|UTC|Z(?=[+-]))\s?([+-])\s?(\d{1,2})(?::?(\d{2}))?(?!\d)|^([+-])(\d{2}):(\d{2})(?!\d)|^([+-])(\d{2})(\d{2})(?!\d)/i;

/**
 * The zone at the beginning of a text and how long its name is: `WIB`, `GMT +8`, `in Jakarta`, `Asia/Jakarta`,
 * `(EST)` without its bracket. A name of several zones gives its length and no zone.
 */
export function zoneAt(text: string): (SaidZone & { readonly length: number }) | undefined {
  const offset = offsetPattern.exec(text);
  if (offset) {
    const [whole, s1, h1, m1, s2, h2, m2, s3, h3, m3] = offset;
    const hours = (h1 ?? h2 ?? h3 ?? '').padStart(2, '0');
    const minutes = m1 ?? m2 ?? m3 ?? '00';
    if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
    return { zone: `${s1 ?? s2 ?? s3}${hours}:${minutes}`, length: whole.length };
  }
  const [iana = ''] = /^[A-Z][a-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?\b/.exec(text) ?? [];
  if (iana && zoneNames().has(iana)) return { zone: iana, length: iana.length };
  const [short = ''] = /^(?:[A-Z]{2,4}\b|wi(?:b|ta)\b)/.exec(text) ?? [];
  if (/^(?:UTC|GMT)$/.test(short)) return { zone: 'UTC', length: short.length };
  const known = abbreviations[short.toUpperCase()];
  if (known) {
    const [zone, offsetSaid] = known;
    return { zone, offset: offsetSaid, isRegional: regional.test(short), length: short.length };
  }
  if (/^[ICBSMG]ST$/.test(short)) return { length: short.length };
  const [lead = ''] =
    /^(?:in |waktu |pada waktu |dalam (?:waktu )?|time zone:? |timezone:? |zona waktu:? |zeitzone:? )/i.exec(
      text,
    ) ?? [];
  const rest = text.slice(lead.length);
  for (const [pattern, zone, isRegional] of named) {
    const match = pattern.exec(rest) ?? pattern.exec(text);
    if (match)
      return { zone, ...(isRegional && { isRegional: true }), length: lead.length + match[0].length };
  }
  return cityAt(text, lead, rest);
}

/** `in Jakarta`, `Jakarta time`, `Waktu Jakarta`: the city that names an IANA zone. */
function cityAt(text: string, lead: string, rest: string): (SaidZone & { length: number }) | undefined {
  const [words = ''] = /^[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}/.exec(rest) ?? [];
  for (let city = words; city; city = city.includes(' ') ? city.slice(0, city.lastIndexOf(' ')) : '') {
    const zone = cities().get(city.toLowerCase());
    const after = rest.slice(city.length);
    if (!zone || (!lead && !/^ time\b/i.test(after) && !isLast(city, after))) continue;
    return { zone, length: text.length - after.length + (/^ time\b/i.exec(after)?.[0].length ?? 0) };
  }
  return undefined;
}

/** Zoom: `9 Des 2026 13:30 Jakarta`. Two cities of zones are words. */
const isLast = (city: string, after: string): boolean => after === '' && !/^(?:Center|Easter)$/.test(city);

let names: Set<string> | undefined;
const zoneNames = (): Set<string> => {
  names ??= new Set(Intl.supportedValuesOf('timeZone'));
  return names;
};

let byCity: Map<string, string> | undefined;
function cities(): Map<string, string> {
  byCity ??= new Map(
    [...zoneNames()].map(name => [
      name
        .slice(name.lastIndexOf('/') + 1)
        .replaceAll('_', ' ')
        .toLowerCase(),
      name,
    ]),
  );
  return byCity;
}
