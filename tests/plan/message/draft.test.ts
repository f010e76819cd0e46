import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registers, situations } from '../../../lib/model/message-template.ts';
import { languages } from '../../../lib/model/settings.ts';
import type { DueReason } from '../../../lib/plan/due/reason.ts';
import {
  addressedAs,
  messageDraft,
  messageFacts,
  situationFor,
  templateId,
  templateText,
  type Wording,
} from '../../../lib/plan/message/draft.ts';
import { filledTemplate, type MessageFacts } from '../../../lib/plan/message/fill-template.ts';
import { messageFields } from '../../../lib/plan/message/texts.ts';
import { today } from '../due/due-data.ts';

const contact = {
  name: 'Siti Aminah',
  honorificPrefix: 'Dr. Ir.',
  honorificSuffix: 'M.M.',
  jobTitle: 'Kepala Biro',
  organization: 'Badan Contoh',
};

const wordings: readonly Wording[] = situations.flatMap(situation =>
  languages.flatMap(language => registers.map(register => ({ situation, language, register }))),
);

describe('a template', () => {
  test.each<readonly [string, string, MessageFacts, string]>([
    ['takes its values', 'Halo {name}, dari {me}.', { name: 'Ayu', me: 'Bayu' }, 'Halo Ayu, dari Bayu.'],
    ['loses a clause of which nothing is known', 'Senang bertemu[ di {event}].', {}, 'Senang bertemu.'],
    [
      'keeps a clause that is known',
      'Senang bertemu[ di {event}].',
      { event: 'Diklat' },
      'Senang bertemu di Diklat.',
    ],
    [
      'loses one clause of two',
      'Selamat[ sebagai {jobTitle}][ di {organization}].',
      { organization: 'X' },
      'Selamat di X.',
    ],
    ['loses a sentence', 'Maaf. Sebabnya: {reason}. Salam.', {}, 'Maaf. Salam.'],
    ['loses the first sentence', 'Sudah {since}. Apa kabar?', {}, 'Apa kabar?'],
    ['loses a line', 'Satu.\n{event}\nDua.', {}, 'Satu.\nDua.'],
    ['loses a paragraph', 'Satu.\n\n{event}.\n\nDua.', {}, 'Satu.\n\nDua.'],
    [
      'takes a field that does not exist for one that is not known',
      'Satu. Dua {nama}. Tiga.',
      {},
      'Satu. Tiga.',
    ],
    ['takes an empty value for one that is not known', 'Satu[ di {event}].', { event: '  ' }, 'Satu.'],
    ['keeps brackets without a field', 'Satu [penting]. Dua.', {}, 'Satu [penting]. Dua.'],
    ['keeps braces without a name', 'Satu { } dua {}.', {}, 'Satu { } dua {}.'],
    ['does not end a sentence at a title', 'Yth. {name} dan {event}', { name: 'Ayu' }, ''],
    ['writes one full stop', 'Sebabnya: {reason}.', { reason: 'saya sakit.' }, 'Sebabnya: saya sakit.'],
    ['shows a value as it is', 'Halo {name}.', { name: '{event} [x] $& B.Sc.' }, 'Halo {event} [x] $& B.Sc.'],
    ['makes one line of a value', 'Halo {name}.', { name: 'Ayu\n\nLestari' }, 'Halo Ayu Lestari.'],
    ['leaves no double space', 'Satu  {name} [di {event}] dua.', { name: 'Ayu' }, 'Satu Ayu dua.'],
    ['knows the line breaks of Windows', 'Satu.\r\n\r\nDua.', {}, 'Satu.\n\nDua.'],
  ])('%s', (_, template, facts, text) => {
    expect(filledTemplate(template, facts)).toBe(text);
  });

  test('of any shape leaves no field and no double space', () => {
    const pieces = fc.constantFrom(
      ...messageFields.map(field => `{${field}}`),
      ...['[', ']', ' ', '. ', '\n', 'kata', 'Yth. ', '? ', ', ', '{unknown}'],
    );
    const some = fc.dictionary(fc.constantFrom(...messageFields), fc.constantFrom('satu', 'dua.', 'A, B'));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), some, (parts, facts) => {
        const text = filledTemplate(parts.join(''), facts);
        expect(text).not.toMatch(/\{\w+\}| {2}|\n{3}|^\s|\s$/);
      }),
      { numRuns: 1000 },
    );
  });

  test('without end is read to a bound', () => {
    expect(filledTemplate('[{a'.repeat(100_000), {}).length).toBeLessThanOrEqual(10_000);
    expect(filledTemplate('kata. '.repeat(100_000), {}).length).toBeLessThanOrEqual(10_000);
  });
});

describe('every wording that comes with Jejaring', () => {
  test.each(wordings)('$situation $language $register, with nothing known but the name', wording => {
    const { subject, text } = messageDraft(wording, { name: 'Ayu' }, []);
    expect(subject).not.toBe('');
    expect(text).toContain('Ayu');
    // The situation is still told: a greeting, something to say, and a closing.
    expect(text.split('\n\n').length).toBeGreaterThanOrEqual(3);
    expect(`${subject}\n${text}`).not.toMatch(/[{}[\]]| {2}|!| [,.;:?]|“”/);
  });

  test.each(wordings)('$situation $language $register, with all known, uses fields that exist', wording => {
    const facts = Object.fromEntries(messageFields.map(field => [field, `<${field}>`]));
    const { subject, text } = messageDraft(wording, facts, []);
    expect(`${subject}\n${text}`).not.toMatch(/[{}[\]]| {2}/);
    const fields = [...templateText(wording, []).matchAll(/\{(\w+)\}/g)].map(([, field]) => field);
    for (const field of fields) expect(text).toContain(`<${field}>`);
  });

  test('is as an office worker writes it', () => {
    const wording = { situation: 'thanksEvent', language: 'id', register: 'formal' } as const;
    const facts = {
      ...messageFacts(contact, wording),
      me: 'Bayu Nugroho',
      event: 'Webinar Satu Data',
      eventDay: '19 November 2026',
    };
    expect(messageDraft(wording, facts, [])).toEqual({
      subject: 'Terima kasih atas pertemuan kita di Webinar Satu Data',
      text: [
        'Yth. Bapak/Ibu Dr. Ir. Siti Aminah, M.M.',
        '',
        'Dengan hormat,',
        '',
        'Terima kasih atas pertemuan kita pada Webinar Satu Data tanggal 19 November 2026. Saya memperoleh banyak manfaat dari percakapan tersebut.',
        '',
        'Semoga kita dapat tetap terhubung dan bertukar pengalaman.',
        '',
        'Hormat saya,',
        'Bayu Nugroho',
      ].join('\n'),
    });
  });

  test('releases a promise with its reason and an apology', () => {
    const wording = { situation: 'release', language: 'en', register: 'informal' } as const;
    const facts = {
      ...messageFacts(contact, wording),
      promise: 'send the slides',
      reason: 'they are not public yet',
    };
    expect(messageDraft(wording, facts, []).text).toBe(
      'Hi Siti Aminah,\n\nI am sorry, I cannot keep my promise about “send the slides”. The reason: they are not public yet.\n\nI feel bad about it. What I can do instead: …\n\nBest,',
    );
  });

  test.each([
    [
      'formal',
      'Menindaklanjuti pembicaraan kita beberapa waktu lalu mengenai “kirim data”, izinkan saya menanyakan perkembangannya.',
    ],
    ['informal', 'Mau tanya kabar soal yang waktu itu kita bicarakan: “kirim data”. Sudah sampai mana, ya?'],
  ] as const)('asks after what they promised without a word of blame, %s', (register, question) => {
    const wording = { situation: 'theirPromise', language: 'id', register } as const;
    const { subject, text } = messageDraft(wording, { name: 'Ayu', promise: 'kirim data' }, []);
    expect(subject).toBe('Mohon kabar mengenai “kirim data”');
    expect(text).toContain(question);
    expect(text).not.toMatch(/janji|terlambat|tenggat/i);
  });

  test('leaves a gap for what only the user knows, where the message would say nothing without it', () => {
    const text = (situation: 'introduction' | 'release'): string =>
      messageDraft({ situation, language: 'id', register: 'informal' }, { name: 'Ayu' }, []).text;
    expect(text('introduction')).toContain('dikenalkan dengan …?');
    expect(text('release')).toContain('menepati janji saya. Sebabnya: …\n');
  });

  test('says for how long one was not in touch only where that is known', () => {
    const wording = { situation: 'talk', language: 'id', register: 'informal' } as const;
    expect(messageDraft(wording, { name: 'Ayu', since: '2 bulan' }, []).text).toContain(
      'Apa kabar? Sudah 2 bulan kita tidak bertukar kabar.',
    );
    expect(messageDraft(wording, { name: 'Ayu' }, []).text).toContain('Apa kabar?\n\nKalau ada waktu');
  });
});

test('the user’s own wording comes before the one that comes with Jejaring, for its situation alone', () => {
  const wording = { situation: 'birthday', language: 'id', register: 'informal' } as const;
  const own = {
    ...wording,
    id: templateId(wording),
    text: 'Met ultah, {name}. [Salam dari {event}.]',
    createdAt: `${today}T12:00:00.000Z`,
    updatedAt: `${today}T12:00:00.000Z`,
  };
  expect(own.id).toBe('template:birthday:id:informal');
  expect(messageDraft(wording, { name: 'Ayu' }, [own])).toEqual({
    subject: 'Selamat ulang tahun',
    text: 'Met ultah, Ayu.',
  });
  expect(templateText({ ...wording, register: 'formal' }, [own])).toContain('Yth. Bapak/Ibu');
  expect(templateText({ ...wording, language: 'en' }, [own])).toContain('Happy birthday');
});

describe('one addresses', () => {
  test.each([
    [contact, 'id', 'formal', 'Dr. Ir. Siti Aminah, M.M.'],
    [contact, 'en', 'formal', 'Dr. Ir. Siti Aminah'],
    [{ name: 'Suharto' }, 'id', 'formal', 'Suharto'],
    [{ name: 'Suharto' }, 'id', 'informal', 'Suharto'],
    [{ name: 'Wulan Prasetyo' }, 'id', 'informal', 'Wulan'],
    [{ name: 'Wulan Prasetyo', nickname: 'Uni' }, 'id', 'informal', 'Uni'],
    [contact, 'id', 'informal', 'Siti Aminah'],
    [{ name: 'Muhammad Iqbal' }, 'id', 'informal', 'Muhammad Iqbal'],
    [{ name: 'Moch. Rizki' }, 'id', 'informal', 'Moch. Rizki'],
    [{ name: 'M. Rizki Pratama' }, 'id', 'informal', 'M. Rizki Pratama'],
    [{ name: 'I Wayan Suta' }, 'id', 'informal', 'I Wayan Suta'],
    [{ name: 'Ni Luh Ayu' }, 'id', 'informal', 'Ni Luh Ayu'],
  ] as const)('%o in %s, %s, as %s', (who, language, register, name) => {
    expect(addressedAs(who, language, register)).toBe(name);
  });
});

describe('for a reason', () => {
  const date = { on: today, days: 0, span: { count: 0, unit: 'day' } } as const;
  const promise = { ...date, kind: 'promise', commitmentId: 'c', text: 'kirim tautan' } as const;
  test.each<readonly [DueReason, string | undefined]>([
    [promise, undefined],
    [{ ...promise, days: -1 }, 'release'],
    [{ ...promise, kind: 'theirPromise', days: -1 }, 'theirPromise'],
    [{ ...date, kind: 'followUp' }, 'talk'],
    [{ ...date, kind: 'untold', interactionId: 'i', interaction: 'help', count: 1 }, 'whatCame'],
    [{ ...date, kind: 'met', eventId: 'e', event: 'Diklat' }, 'thanksEvent'],
    [{ ...date, kind: 'met' }, 'talk'],
    [{ ...date, kind: 'jobChanged' }, 'newJob'],
    [{ ...date, kind: 'birthday' }, 'birthday'],
    [{ ...date, kind: 'session', mentorshipId: 'm', role: 'mentor' }, undefined],
    [{ ...date, kind: 'rhythm', cadence: 'P1M', since: today }, 'talk'],
  ])('%o: %s', (reason, situation) => {
    expect(situationFor(reason)).toBe(situation);
  });

  test('the message takes what the reason knows', () => {
    const facts = (reason: DueReason): MessageFacts =>
      messageFacts(contact, { language: 'id', register: 'formal' }, reason);
    expect(facts({ ...date, kind: 'met', event: 'Diklat' }).event).toBe('Diklat');
    expect(facts(promise).promise).toBe('kirim tautan');
    expect(facts({ ...promise, kind: 'theirPromise', text: 'kirim data' }).promise).toBe('kirim data');
    expect(
      facts({ ...date, kind: 'untold', interactionId: 'i', interaction: 'help', count: 1, text: 'naskah' })
        .help,
    ).toBe('naskah');
    expect(facts({ ...date, kind: 'birthday' })).toEqual({
      name: 'Dr. Ir. Siti Aminah, M.M.',
      jobTitle: 'Kepala Biro',
      organization: 'Badan Contoh',
    });
  });
});
