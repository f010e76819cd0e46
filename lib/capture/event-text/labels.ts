import type { PageLine } from './page-lines.ts';
import { speakerIn } from './speakers-text.ts';

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
    'hari ?(?:/|,|&|dan)? ?(?:tanggal|tgl)|hari|tanggal(?: (?:pelaksanaan|acara|kegiatan))?|tgl|waktu(?: (?:pelaksanaan|acara|kegiatan))?|waktu (?:&|dan) tempat|(?:periode |jadwal )?pelaksanaan(?: (?:acara|kegiatan|pelatihan|seminar|webinar))?|jadwal|kapan|(?:event |start )?date(?: ?(?:&|and|/) ?time)?|time (?:&|and) date|date & location|when|schedule|(?:event )?starts?|mulai|beginn|début|inicio|inizio|aanvang|datum(?: und uhrzeit)?|wann|termin|quand|date et heure|fecha(?: y hora)?|cuando|cuándo|quando|data(?: e (?:hora|ora))?|wanneer|datum en tijd|日時|開催日時|開催日|日程',
  ],
  ['end', '(?:event )?ends?|berakhir|selesai|ende|fin|fine|einde'],
  ['clock', 'pukul|pkl|jam|time|uhrzeit|zeit|heure|horaire|hora|horario|horário|orario|ora|tijd|時間'],
  [
    'where',
    'tempat(?: (?:pelaksanaan|acara|kegiatan))?|lokasi|media|platform|via|bertempat di|where|location|venue|place|wo|ort|veranstaltungsort|lieu|où|lugar|dónde|onde|local|luogo|dove|sede|locatie|waar|場所|会場',
  ],
  [
    'organizer',
    'penyelenggara|pelaksana|diselenggarakan oleh|dipersembahkan oleh|organi[sz]ers?|organi[sz]ed by|hosted by|presented by|event by|veranstalter(?:in)?|(?:organisiert|veranstaltet|ausgerichtet) von|ausrichter(?:in)?|organisé par|organisateur|organiza(?:n|do por|dor|dora)?|convoca(?:n)?|realização|organizzato da|organizzatore|georganiseerd door|主催者?',
  ],
  [
    'speakers',
    '(?:para )?(?:narasumber|pembicara|pemateri)(?: (?:utama|kunci|kami))?|keynote(?: speakers?)?|(?:(?:about|meet) )?(?:featured |guest |our |the |your |webinar |event |conference |session |invited |main )?(?:speakers?|presenters?|panel(?:l)?ists?)|pengajar|instruktur|trainers?|fasilitator|referent(?:en|in|innen)?|referierende|vortragende|redner(?:innen)?|conférenciers|relator[ei]|sprecher|intervenant(?:e|s|es)?|ponentes?|palestrantes?|sprekers?|講師|登壇者',
  ],
  ['moderator', '(?:moderator|moderated by|host|mc|pembawa acara|moderadora?|modérateur)s?'],
  [
    'other',
    'agenda|materi|fasilitas|benefit|biaya|investasi|htm|kuota|kontak|narahubung|contact(?: person)?|cp|link pendaftaran|(?:masa |periode )?(?:pendaftaran|registrasi)|anmeldung|inscripción|inscription|募集期間|peserta|sasaran|syarat|rundown|about.*|description|deskripsi|tentang.*|price|fee|cost|tickets?|language|duration|durasi|dauer|durée|duración|duração|durata|duur|overview|details?|sponsors?|partners?|faq|related.*|share|bagikan|follow.*|organizers? (?:info|details)|kategori|tags?|who should attend|what you.*|why attend|registration|register.*|webinar id|meeting id|passcode',
  ],
];

const whole = labels.map(([topic, words]) => [topic, new RegExp(`^(?:${words})$`, 'iu')] as const);
/** Those that need no colon before their value. */
const phrase =
  /^(?:(?:organi[sz]ed|hosted|presented|moderated|event) by|(?:organisiert|veranstaltet|ausgerichtet) von|diselenggarakan oleh|dipersembahkan oleh|organisé par|organizado por|organizzato da|georganiseerd door)\s(?=\S)/i;

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
  const heads = lines.map(headOf);
  return heads.flatMap((head, at): Labelled[] => {
    if (!head) return [];
    const { topic, label, value } = head;
    const values: PageLine[] = value ? [{ text: value, isHeading: false }] : [];
    const isList = topic === 'speakers' || topic === 'moderator';
    const { isHeading: isSection = false, level = 0 } = lines[at] ?? {};
    const isBesideValue =
      topic === 'where' && lines[at - 1]?.isHeading === true && isTimeTopic(heads[at - 2]?.topic);
    // One value is a line; a list goes on until something else is spoken of. A time may stand in several parts.
    const most = isList ? 60 : values.length > 0 ? 0 : topic === 'day' ? 8 : 2;
    for (let next = at + 1; next < lines.length && values.length < most; next++) {
      const line = lines[next];
      // Sessionize: `<h4>event starts</h4><h2>14 Nov 2026</h2>`.
      const isValue = isSection || isBesideValue || (isTimeTopic(topic) && /\d/.test(line?.text ?? ''));
      const mayBeHeading = (isSection && isList) || (isValue && next === at + 1);
      if (!line || heads[next] || (line.isHeading && !mayBeHeading) || (isList && closing.test(line.text)))
        break;
      // `Sessions` beside `Speakers` ends them; so does no name.
      if (isList && isSection && (line.level ?? 7) <= level && !speakerIn(line.text, false)) break;
      values.push({ ...line, text: line.text.replace(/^[:：]\s*/, '') });
    }
    return [{ topic, label, at, values, isInline: value !== '' }];
  });
}

const isTimeTopic = (topic: Topic | undefined): boolean =>
  topic === 'day' || topic === 'end' || topic === 'clock';

/** How a letter goes on after those whom it announces, and who signs it is none of them. */
const closing =
  /^(?:demikian|ttd|tertanda|hormat (?:kami|saya)|mengetahui|konfirmasi|atas (?:perhatian|nama)|a\.n\.|nip|informasi lebih lanjut|sincerely|(?:best|kind) regards|mit freundlichen grüßen|cordialement|atentamente)(?!\p{L})/iu;

/** What posters have in place of a label: `📍 Aula Lantai 2`. */
const signs: readonly (readonly [Topic, RegExp])[] = [
  ['day', /^(?:📅|📆|🗓️?)\s?(?=\S)/u],
  ['clock', /^(?:[\u{1F550}-\u{1F567}]|⏰|⌚|⏱️?)\s?(?=\S)/u],
  ['where', /^(?:📍|📌|🏢|🏛️?)\s?(?=\S)/u],
  // What stands behind a screen is often an address or a price.
  [
    'where',
    /^(?:💻|🖥️?)\s?(?=(?:via\s|melalui\s)?(?:zoom|google meet|microsoft teams|webex|youtube|online|daring)(?!\p{L}))/iu,
  ],
  ['speakers', /^(?:🎤|🎙️?)\s?(?=\S)/u],
];

/** Below a name it says who they are, not who follows: `Dewi`, `Host`, `Tono`, `Member`. */
const isRoleAlone = ({ text, isHeading }: PageLine): boolean =>
  !isHeading && /^(?:co-?)?(?:host|mc)s?$/i.test(text);

function headOf(line: PageLine): { topic: Topic; label: string; value: string } | undefined {
  const { text } = line;
  if (isRoleAlone(line)) return undefined;
  const topic = topicOf(text);
  if (topic) return { topic, label: text, value: '' };
  const [, label = '', value = ''] = /^([^:：]{2,45}?)\s?[:：]\s*(\S.*)$/u.exec(text) ?? [];
  const before = label && topicOf(label);
  if (before) return { topic: before, label, value };
  const by = phrase.exec(text)?.[0];
  const said = by && topicOf(by.trim());
  if (said) return { topic: said, label: by.trim(), value: text.slice(by.length) };
  for (const [meant, sign] of signs) {
    const [shown = ''] = sign.exec(text) ?? [];
    const rest = text.slice(shown.length);
    // A microphone may also stand before a label in a language that is not known.
    if (shown && (meant !== 'speakers' || speakerIn(rest, false)))
      return { topic: meant, label: shown.trim(), value: rest };
  }
  return undefined;
}
