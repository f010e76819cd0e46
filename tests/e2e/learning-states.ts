import type { Page } from '@playwright/test';
import type { Translate } from '../../lib/i18n/translate.ts';
import { fillPractice, kept } from './fill-practice.ts';
import { recordPage } from './interface.ts';
import type { Look } from './popup-states.ts';
import { contact, event } from './records.ts';

/** The day on which the pages are looked at: trainings are done, coming, and behind an even pace. */
export const lookedAt = new Date('2026-09-15T05:00:00.000Z');

const session = {
  kind: 'mentoring',
  direction: 'given',
  mentorshipId: 'mentoring-dewi',
  contactId: 'dewi-anggraini',
  ...kept,
} as const;

/** A year of trainings, things to learn about, communities, mentoring as all three, and two cards; the people are invented. */
export const learningRecords = {
  records: {
    contacts: [
      contact('Siti Rahmawati', {
        honorificPrefix: 'Dr.',
        jobTitle: 'Kepala Bidang Data',
        organization: 'Balai Data Nusantara',
        relation: 'mentor',
      }),
      contact('Dewi Anggraini', { jobTitle: 'Analis Data', organization: 'Dinas Contoh' }),
      contact('Bagus Pratomo', { organization: 'Arsip Contoh', relation: 'peer' }),
      contact('I Made Wirawan', { organization: 'Kampus Contoh', relation: 'peer' }),
    ],
    events: [
      event('Diklat Manajemen Arsip Dinamis', {
        startDate: '2026-03-02',
        endDate: '2026-03-04',
        creditHours: '8',
        eventKind: 'training',
        organizer: 'Pusat Pelatihan Contoh',
        certificate: '012/DIKLAT/2026',
      }),
      event('Webinar Satu Data untuk Layanan Publik', {
        startDate: '2026-06-11T09:00+07:00',
        creditHours: '2.5',
        eventKind: 'webinar',
        organizer: 'Balai Data Nusantara',
        myRole: 'moderator',
        certificate: 'https://sertifikat.contoh.example/7f3a',
      }),
      event('Bimtek Penyusunan Peta Jabatan', { startDate: '2026-08-20', eventKind: 'training' }),
      event('Pelatihan Analisis Kebijakan', {
        startDate: '2026-10-05',
        creditHours: '6',
        eventKind: 'training',
        organizer: 'Pusat Pelatihan Contoh',
      }),
    ],
  },
  organizations: [{ id: 'bpc', name: 'Badan Pusat Contoh', aliases: [], standing: 'learn', ...kept }],
  topics: [
    {
      id: 'topic-privacy',
      name: 'Pelindungan data pribadi',
      question: 'Data apa yang boleh dibagikan antarinstansi?',
      contactIds: ['siti-rahmawati'],
      learned: [
        {
          id: 'learned-1',
          on: '2026-09-01',
          text: 'Perjanjian pemakaian data dibuat sekali dan berlaku setahun.',
          contactId: 'siti-rahmawati',
        },
        { id: 'learned-2', on: '2026-08-12', text: 'Data gabungan tanpa nama boleh diminta lewat portal.' },
      ],
      sources: [
        { name: 'Blog Data Nusantara', url: 'https://blog.contoh.example/data' },
        { name: 'Milis pegiat arsip' },
      ],
      ...kept,
    },
    {
      id: 'topic-known',
      name: 'Tata naskah dinas',
      contactIds: [],
      learned: [],
      sources: [],
      endedOn: '2026-07-01',
      ...kept,
    },
  ],
  communities: [
    {
      id: 'community-archive',
      name: 'Pegiat Arsip Digital',
      url: 'https://arsip.contoh.example/',
      role: 'Pengurus',
      rhythm: 'P1M',
      contribution: 'Menyusun notulen dan mengurus milis.',
      contactIds: ['bagus-pratomo'],
      joinedOn: '2025-02-01',
      nextOn: '2026-09-26',
      ...kept,
    },
  ],
  mentorships: [
    {
      id: 'mentoring-dewi',
      role: 'mentor',
      contactIds: ['dewi-anggraini'],
      topics: ['analisis data', 'menulis laporan'],
      rhythm: 'P2W',
      startedOn: '2026-07-01',
      nextSessionOn: '2026-09-16',
      ...kept,
    },
    {
      id: 'mentoring-siti',
      role: 'mentee',
      contactIds: ['siti-rahmawati'],
      topics: ['kepemimpinan'],
      rhythm: 'P1M',
      startedOn: '2026-08-01',
      ...kept,
    },
    {
      id: 'circle',
      role: 'peer',
      name: 'Lingkar Jumat',
      contactIds: ['bagus-pratomo', 'i-made-wirawan'],
      topics: [],
      ...kept,
    },
  ],
  interactions: [
    { ...session, id: 's1', on: '2026-08-19', text: 'Perkenalan dan tujuan setahun' },
    {
      ...session,
      id: 's2',
      on: '2026-09-02',
      text: 'Membaca laporan triwulan bersama',
      note: 'Mulai dari kesimpulan, baru angka.',
      minutes: 45,
      createdAt: '2026-10-02T02:00:00.000Z',
    },
  ],
  commitments: [
    {
      id: 'c1',
      contactId: 'dewi-anggraini',
      whose: 'theirs',
      text: 'Menulis ulang ringkasan laporan',
      dueOn: '2026-09-16',
      mentorshipId: 'mentoring-dewi',
      interactionId: 's2',
      ...kept,
    },
    {
      id: 'c2',
      contactId: 'dewi-anggraini',
      whose: 'mine',
      text: 'Kirim contoh laporan',
      dueOn: '2026-09-05',
      outcome: 'kept',
      endedOn: '2026-09-04',
      mentorshipId: 'mentoring-dewi',
      interactionId: 's1',
      ...kept,
    },
  ],
  cards: [
    {
      id: 'card-formal',
      label: 'Resmi',
      person: {
        name: 'Rina Melati',
        honorificSuffix: 'S.Kom., M.A.P.',
        jobTitle: 'Analis Kebijakan Ahli Muda',
        department: 'Direktorat Layanan Digital',
        organization: 'Badan Contoh Nusantara',
        location: 'Jakarta',
        url: 'https://www.linkedin.com/in/rina-melati-contoh',
        email: ['rina.melati@contoh.example'],
        telephone: ['+6281234567890'],
        identities: [],
        links: [],
        birthday: '1990-05-17',
      },
      introduction:
        'Saya merancang layanan publik digital.\nSenang bertukar pengalaman soal data antardaerah.',
      ...kept,
    },
    {
      id: 'card-informal',
      label: 'Santai',
      person: {
        name: 'Rina',
        headline: 'Pegiat arsip dan kopi gayo',
        email: [],
        telephone: [],
        identities: [],
        links: ['https://rina.contoh.example/'],
      },
      ...kept,
      createdAt: '2026-10-02T02:00:00.000Z',
    },
  ],
} satisfies Parameters<typeof fillPractice>[1];

/** Brings learning, mentoring and the own cards of a workspace with an empty store into each of their states. */
export async function eachLearningState(page: Page, say: Translate, look: Look): Promise<void> {
  const goTo = (hash: string) =>
    page.evaluate(address => {
      location.hash = address;
    }, hash);
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });
  for (const [address, title, state] of [
    ['#/learning', 'learning.noTrainings.title', 'trainings-empty'],
    ['#/learning/topics', 'learning.noTopics.title', 'topics-empty'],
    ['#/learning/communities', 'learning.noCommunities.title', 'communities-empty'],
    ['#/mentoring', 'mentoring.empty.title', 'mentoring-empty'],
    ['#/card', 'card.empty.title', 'card-empty'],
  ] as const) {
    await goTo(address);
    await heading(say(title)).waitFor();
    await look(state, page);
  }
  await fillPractice(page, learningRecords);

  await goTo('#/learning');
  await heading(say('learning.done')).waitFor();
  await look('trainings', page);
  await page.getByRole('button', { name: say('learning.addTraining') }).click();
  await page.getByRole('dialog').waitFor();
  await look('training-new', page);
  await page.keyboard.press('Escape');
  await goTo('#/learning/topics');
  await page.getByRole('link', { name: 'Badan Pusat Contoh' }).waitFor();
  await look('topics', page);
  await goTo('#/learning/topics?open=topic-privacy');
  await recordPage(page, 'Pelindungan data pribadi').waitFor();
  await look('topic', page);
  await goTo('#/learning/communities');
  await page.getByRole('link', { name: 'Pegiat Arsip Digital' }).waitFor();
  await look('communities', page);
  await goTo('#/learning/communities?open=community-archive');
  await recordPage(page, 'Pegiat Arsip Digital').waitFor();
  await look('community', page);

  await goTo('#/mentoring');
  await page.getByRole('link', { name: 'Lingkar Jumat' }).waitFor();
  await look('mentoring', page);
  await goTo('#/mentoring/mentoring-dewi');
  await page.getByText('Membaca laporan triwulan bersama').waitFor();
  await look('mentoring-one', page);
  await goTo('#/mentoring/circle');
  await page.getByRole('button', { name: say('mentoring.noteSession') }).click();
  await page.getByRole('dialog').waitFor();
  await look('mentoring-session', page);
  await page.keyboard.press('Escape');
  await goTo('#/mentoring/new');
  await heading(say('mentoring.begin')).waitFor();
  await look('mentoring-new', page);

  await goTo('#/card');
  await heading('Rina Melati, S.Kom., M.A.P.').waitFor();
  await look('card', page);
  await goTo('#/card/card-formal?show');
  await page.getByRole('dialog').waitFor();
  await look('card-shown', page);
  await page.keyboard.press('Escape');
  // Its address goes with it, a moment later.
  await page.waitForURL(url => !url.hash.includes('show'));
  await goTo('#/card/card-formal?edit');
  await heading(say('card.change')).waitFor();
  await look('card-editing', page);
}
