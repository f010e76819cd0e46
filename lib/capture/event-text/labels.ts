import type { PageLine } from './page-lines.ts';

export type Topic =
  | 'name'
  | 'day'
  | 'end'
  | 'clock'
  | 'where'
  | 'organizer'
  | 'speakers'
  | 'moderator'
  | 'other';

/** What stands before a value, or over a section: Indonesian, English, German, French, Spanish, Portuguese, Dutch, Italian, Japanese. */
const labels: readonly (readonly [Topic, string])[] = [
  [
    'name',
    '(?:(?:webinar|meeting|event|session) )?topi[ck]|topics?|judul(?: (?:acara|kegiatan|webinar))?|nama (?:acara|kegiatan|webinar|pelatihan)|(?:webinar|meeting|event) (?:name|title)|thema|sujet|tema|onderwerp|argomento',
  ],
  [
    'day',
    'hari ?(?:/|,|&|dan)? ?(?:tanggal|tgl)|hari|tanggal(?: (?:pelaksanaan|acara|kegiatan))?|tgl|waktu(?: (?:pelaksanaan|acara|kegiatan))?|waktu (?:&|dan) tempat|jadwal|kapan|(?:event |start )?date(?: ?(?:&|and|/) ?time)?|time (?:&|and) date|date & location|when|schedule|(?:event )?starts?|mulai|beginn|début|inicio|inizio|aanvang|datum(?: und uhrzeit)?|wann|termin|quand|date et heure|fecha(?: y hora)?|cuando|cuándo|quando|data(?: e (?:hora|ora))?|wanneer|datum en tijd|日時|開催日時|開催日|日程',
  ],
  ['end', '(?:event )?ends?|berakhir|selesai|ende|fin|fine|einde'],
  ['clock', 'pukul|pkl|jam|time|uhrzeit|zeit|heure|horaire|hora|horario|horário|orario|ora|tijd|時間'],
  [
    'where',
    'tempat(?: (?:pelaksanaan|acara|kegiatan))?|lokasi|media|platform|via|bertempat di|where|location|venue|place|wo|ort|veranstaltungsort|lieu|où|lugar|dónde|onde|local|luogo|dove|sede|locatie|waar|場所|会場',
  ],
  [
    'organizer',
    'penyelenggara|pelaksana|diselenggarakan oleh|dipersembahkan oleh|organi[sz]ers?|organi[sz]ed by|hosted by|presented by|event by|veranstalter|organisé par|organisateur|organizado por|organizador|organizzato da|organizzatore|georganiseerd door|主催',
  ],
  [
    'speakers',
    '(?:para )?(?:narasumber|pembicara|pemateri)(?: (?:utama|kunci|kami))?|keynote(?: speakers?)?|(?:(?:about|meet) )?(?:featured |guest |our |the |your )?(?:speakers?|presenters?|panel(?:l)?ists?)|pengajar|instruktur|trainers?|fasilitator|referent(?:en|in|innen)?|sprecher|intervenants?|ponentes?|palestrantes?|relatori|sprekers?|講師|登壇者',
  ],
  ['moderator', '(?:moderator|moderated by|host|mc|pembawa acara|moderadora?|modérateur)s?'],
  [
    'other',
    'agenda|materi|fasilitas|benefit|biaya|investasi|htm|kuota|kontak|narahubung|contact(?: person)?|cp|link pendaftaran|pendaftaran|registrasi|peserta|sasaran|syarat|rundown|about.*|description|deskripsi|tentang.*|price|fee|cost|tickets?|language|duration|durasi|overview|details?|sponsors?|partners?|faq|related.*|share|bagikan|follow.*|organizers? (?:info|details)|kategori|tags?|who should attend|what you.*|why attend|registration|register.*|webinar id|meeting id|passcode',
  ],
];

const whole = labels.map(([topic, words]) => [topic, new RegExp(`^(?:${words})$`, 'iu')] as const);
/** Those that need no colon before their value. */
const phrase =
  /^(?:(?:organi[sz]ed|hosted|presented|moderated|event) by|diselenggarakan oleh|dipersembahkan oleh|organisé par|organizado por|organizzato da|georganiseerd door)\s(?=\S)/i;

const topicOf = (label: string): Topic | undefined =>
  label.length > 45
    ? undefined
    : whole.find(([, pattern]) =>
        pattern.test(label.replace(/^[^\p{L}]+/u, '').replace(/[\s:：*]+$/, '')),
      )?.[0];

export interface Labelled {
  readonly topic: Topic;
  readonly label: string;
  /** Where the label stands among the lines. */
  readonly at: number;
  /** What stands after it on its line, else on the lines below up to the next label or heading. */
  readonly values: readonly PageLine[];
  /** Whether label and value stand on one line. */
  readonly isInline: boolean;
}

/** Every label of the page with its values, in page order. */
export function labelledLines(lines: readonly PageLine[]): Labelled[] {
  const heads = lines.map(line => headOf(line.text));
  return heads.flatMap((head, at): Labelled[] => {
    if (!head) return [];
    const { topic, label, value } = head;
    const values: PageLine[] = value ? [{ text: value, isHeading: false }] : [];
    const isList = topic === 'speakers' || topic === 'moderator';
    const isSection = lines[at]?.isHeading ?? false;
    // One value is a line; a list goes on until something else is spoken of.
    const most = isList ? 60 : values.length > 0 ? 0 : 2;
    for (let next = at + 1; next < lines.length && values.length < most; next++) {
      const line = lines[next];
      // Sessionize: `<h4>event starts</h4><h2>14 Nov 2026</h2>`.
      const mayBeHeading = isSection && (isList || next === at + 1);
      if (!line || heads[next] || (line.isHeading && !mayBeHeading)) break;
      values.push({ ...line, text: line.text.replace(/^[:：]\s*/, '') });
    }
    return [{ topic, label, at, values, isInline: value !== '' }];
  });
}

function headOf(text: string): { topic: Topic; label: string; value: string } | undefined {
  const topic = topicOf(text);
  if (topic) return { topic, label: text, value: '' };
  const [, label = '', value = ''] = /^([^:：]{2,45}?)\s?[:：]\s*(\S.*)$/u.exec(text) ?? [];
  const before = label && topicOf(label);
  if (before) return { topic: before, label, value };
  const by = phrase.exec(text)?.[0];
  const said = by && topicOf(by.trim());
  return said ? { topic: said, label: by.trim(), value: text.slice(by.length) } : undefined;
}
