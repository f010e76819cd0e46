import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GoalDraft, smartOf } from '../../../lib/plan/goals/smart.ts';
import { today } from '../practice-records.ts';

const proposed = (text: string) => smartOf({ text }, today).proposal;

describe('a sentence proposes', () => {
  test.each([
    ['Mengenal 12 analis kebijakan dari instansi lain sampai Maret 2027', 'peopleMet', 12, '2027-03-31'],
    [
      'Mengenal dua belas analis kebijakan dari instansi lain sebelum Maret 2027',
      'peopleMet',
      12,
      '2027-02-28',
    ],
    ['Meet 10 policy analysts by 15 June 2027', 'peopleMet', 10, '2027-06-15'],
    ['Ikut webinar dan kenalan dengan 10 orang sampai akhir tahun', 'peopleMet', 10, '2026-12-31'],
    ['dua belas kenalan baru hingga Februari', 'peopleMet', 12, '2027-02-28'],
    ['Kenal 10 alumni STAN angkatan 2015', 'peopleMet', 10, undefined],
    ['Mengikuti 3 webinar bulan ini', 'eventsAttended', 3, '2026-11-30'],
    ['Attend two conferences next quarter', 'eventsAttended', 2, '2027-03-31'],
    ['20 JP tahun 2027', 'creditHours', 20, '2027-12-31'],
    ['Menuntaskan 20 jam pelajaran paling lambat 30 Juni 2027', 'creditHours', 20, '2027-06-30'],
    ['6 sesi mentoring dengan Bu Sari dalam enam bulan', 'mentoringSessions', 6, '2027-05-22'],
    ['Keep 10 promises by year-end', 'promisesKept', 10, '2026-12-31'],
    ['Mempelajari 5 perusahaan sampai triwulan II 2027', 'learned', 5, '2027-06-30'],
    ['Learn about three companies by the end of March', 'learned', 3, '2027-03-31'],
    ['Talk to 5 former colleagues in 2 months', 'peopleInTouch', 5, '2027-01-22'],
    ['Menghubungi 8 rekan lama dalam 3 bulan ke depan', 'peopleInTouch', 8, '2027-02-22'],
  ])('%s', (text, measure, target, deadline) => {
    expect(proposed(text)).toEqual({ measure, target, ...(deadline && { deadline }) });
  });

  test('the kind of interaction that it names', () => {
    expect(proposed('10 panggilan dengan alumni pada 2027')).toEqual({
      measure: 'interactions',
      target: 10,
      deadline: '2027-12-31',
      counted: { kind: 'call' },
    });
  });

  test.each([
    ['two things at once', 'Menghadiri 3 seminar dan mengenal 10 analis', {}],
    ['a range', 'Meet 5-10 people', {}],
    ['a part', 'Naik 20% dalam peringkat', {}],
    ['a number of something else', 'Mengenal kepala bidang 3 di dinas', {}],
    ['a number and no verb', '5 langkah', {}],
    [
      'a rate has no number in all',
      'Menghubungi 2 orang per minggu sampai Juni',
      { measure: 'peopleInTouch', deadline: '2027-06-30' },
    ],
    ['the beginning of something', 'Bertemu 3 orang mulai Januari', { measure: 'peopleMet', target: 3 }],
    ['no exact day', 'Bertemu 3 orang awal Maret 2027', { measure: 'peopleMet', target: 3 }],
    [
      'a day that is in no calendar',
      'Meet 3 people by 31 February 2027',
      { measure: 'peopleMet', target: 3 },
    ],
    ['two days', 'Meet 3 people by June 2027 or by July 2027', { measure: 'peopleMet', target: 3 }],
    ['a day that is over', 'Meet 3 people by June 2020', { measure: 'peopleMet', target: 3 }],
    ['a word that is a month too', 'I may meet 3 people', { measure: 'peopleMet', target: 3 }],
    ['nothing that is counted', 'Pindah ke Kementerian PUPR', {}],
  ])('nothing that is not plain: %s', (_, text, proposal) => {
    expect(proposed(text)).toEqual(proposal);
  });

  test('only what is not filled in', () => {
    const draft = { text: 'Meet 10 analysts by June 2027', measure: 'peopleInTouch', target: 4 } as const;
    expect(smartOf(draft, today).proposal).toEqual({ deadline: '2027-06-30' });
  });
});

describe('what is missing', () => {
  const whole = {
    text: 'Mengenal 12 analis kebijakan dari instansi lain',
    why: 'Agar kajian lintas instansi lebih cepat',
    measure: 'peopleMet',
    target: 12,
    startOn: '2026-11-22',
    deadline: '2027-03-31',
  } as const;

  test('is nothing in a whole goal', () => {
    expect(smartOf(whole, today)).toEqual({ gaps: [], questions: [], proposal: {} });
  });

  test.each<[string, Partial<GoalDraft>, string]>([
    ['text', { text: '' }, 'specific noText'],
    ['a wish', { text: 'ingin banyak kenalan' }, 'specific vague'],
    ['a wish in English', { text: 'I want to network more' }, 'specific vague'],
    ['two goals', { text: 'Menghadiri 3 seminar dan mengenal 10 analis' }, 'specific several'],
    ['a measure', { measure: undefined }, 'measurable noMeasure'],
    ['a number', { target: undefined }, 'achievable noTarget'],
    ['a number that is too large', { target: 300 }, 'achievable steep'],
    [
      'enough people where only those named count',
      { measure: 'peopleInTouch', target: 3, contactIds: ['rina', 'siti'] },
      'achievable fewNamed',
    ],
    ['a reason', { why: '  ' }, 'relevant noReason'],
    ['a day', { deadline: undefined }, 'timed noDeadline'],
    ['a day that is over', { startOn: '2026-01-01', deadline: '2026-11-21' }, 'timed past'],
    ['a day before the start', { deadline: '2026-11-01' }, 'timed beforeStart'],
    ['a day that is far away', { deadline: '2030-01-01' }, 'timed far'],
  ])('%s', (_, fields, gap) => {
    const { gaps } = smartOf({ ...whole, ...fields }, today);
    expect(gaps.map(({ letter, kind }) => `${letter} ${kind}`)).toEqual([gap]);
  });

  test.each([
    ['as many are named as are wanted', { measure: 'peopleInTouch', target: 2 }],
    ['several times with each may count', { measure: 'interactions', target: 12 }],
    ['those named only help with it', { measure: 'peopleMet', target: 12 }],
  ] as const)('nothing where %s', (_, fields) => {
    const contactIds = ['rina', 'siti'];
    expect(smartOf({ ...whole, ...fields, contactIds }, today).gaps).toEqual([]);
  });

  test('people, who are asked for where too few are named', () => {
    const few = { ...whole, measure: 'peopleInTouch', target: 3, contactIds: ['rina'] } satisfies GoalDraft;
    expect(smartOf(few, today)).toMatchObject({
      gaps: [{ kind: 'fewNamed', named: 1 }],
      questions: ['moreNamed'],
    });
  });

  test.each([
    ['ingin banyak kenalan', 'who howMany whatFor byWhen'],
    ['network more', 'who whatCounts howMany whatFor byWhen'],
    ['Menghubungi 2 orang per minggu', 'howManyInAll whatFor byWhen'],
    ['Meet 10 analysts by June 2027', 'whatFor'],
    ['Meet 900 analysts by 2026-12-31', 'lessOrLater whatFor'],
    ['Menghadiri 3 seminar dan mengenal 10 analis', 'oneAtATime whatCounts howMany whatFor byWhen'],
  ])('of “%s” is asked: %s', (text, questions) => {
    expect(smartOf({ text }, today).questions.join(' ')).toBe(questions);
  });
});

test('any sentence is read, and every proposal is one that can be saved', () => {
  const words = fc.constantFrom(
    ...'mengenal 12 analis sampai Maret 2027 0 31 Februari 3 bulan 9999 dalam per minggu q1 kuartal 5-6 a may sebelum . , s/d 2026-02-30'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(words, { maxLength: 12 }).map(all => all.join(' ')),
        fc.string({ unit: 'binary' }),
      ),
      text => {
        const { target = 1, deadline = today } = proposed(text);
        expect(target).toBeGreaterThan(0);
        expect(deadline >= today && /^\d{4}-\d\d-\d\d$/.test(deadline)).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});
