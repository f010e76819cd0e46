import type { Community } from '../../model/community.ts';
import type { Goal } from '../../model/goal.ts';
import type { Mentorship } from '../../model/mentorship.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { Topic } from '../../model/topic.ts';
import type { WeekPlan } from '../../model/week-plan.ts';
import { addDays } from '../../plan/day.ts';
import { mondayOf } from '../../plan/span.ts';
import { sampleId } from './sample-id.ts';
import { samplePersonId } from './sample-people.ts';
import { dayAt, madeOn, type SampleVoice, said } from './sample-voice.ts';

export const sampleMentorships = (voice: SampleVoice): Mentorship[] => [
  {
    id: sampleId('mentorship', 1),
    role: 'mentee',
    contactIds: [samplePersonId('Ratih Kencana')],
    topics: [said(voice, 'Kepemimpinan | Leadership'), said(voice, 'Menulis | Writing')],
    rhythm: 'P1M',
    startedOn: dayAt(voice, -75),
    nextSessionOn: dayAt(voice, 17),
    ...madeOn(voice, -75),
  },
  {
    id: sampleId('mentorship', 2),
    role: 'mentor',
    contactIds: [samplePersonId('Arga Winata')],
    topics: [said(voice, 'Metode penelitian | Research methods')],
    rhythm: 'P3W',
    startedOn: dayAt(voice, -35),
    nextSessionOn: dayAt(voice, 6),
    ...madeOn(voice, -35),
  },
];

export const sampleGoals = (voice: SampleVoice): Goal[] => [
  {
    id: sampleId('goal', 1),
    text: said(
      voice,
      'Mengenal 12 orang yang bekerja dengan data | Get to know 12 people who work with data',
    ),
    why: said(voice, 'Portal data kami butuh teman bertanya | Our data portal needs people to ask'),
    measure: 'peopleInTouch',
    counted: { tag: 'data' },
    target: 12,
    startOn: dayAt(voice, -120),
    deadline: dayAt(voice, 60),
    contactIds: [],
    organizations: ['Badan Statistik Nusawangi'],
    topics: [],
    ...madeOn(voice, -120),
  },
  {
    id: sampleId('goal', 2),
    text: said(voice, 'Enam sesi mentoring sampai akhir periode | Six mentoring sessions'),
    measure: 'mentoringSessions',
    target: 6,
    startOn: dayAt(voice, -80),
    deadline: dayAt(voice, 45),
    contactIds: [samplePersonId('Ratih Kencana')],
    organizations: [],
    topics: [],
    ...madeOn(voice, -80),
  },
];

/** The plan of this week: none where the user has one already. */
export function sampleWeekPlan(voice: SampleVoice): WeekPlan {
  const startOn = mondayOf(voice.today);
  const slot = { minutes: 30, timeZone: 'Asia/Jakarta' };
  return {
    id: `week:${startOn}`,
    startOn,
    hours: 3,
    people: 4,
    contactIds: ['Amelia Tanjung', 'Dewi Anjani', 'Bagas Pamungkas'].map(samplePersonId),
    organizations: ['Komunitas Data Terbuka'],
    topics: [{ topic: said(voice, 'Data terbuka | Open data'), contactId: samplePersonId('Gita Permadani') }],
    mix: { webinar: 1, call: 2, message: 3 },
    slots: [
      {
        ...slot,
        id: sampleId('slot', 1),
        on: addDays(startOn, 1),
        start: '15:30',
        text: said(voice, 'Telepon Bagas | Call Bagas'),
        engagement: 'call',
        contactId: samplePersonId('Bagas Pamungkas'),
      },
      {
        ...slot,
        id: sampleId('slot', 2),
        on: addDays(startOn, 3),
        start: '09:00',
        text: said(voice, 'Pesan untuk kenalan baru | Messages to new contacts'),
        engagement: 'message',
      },
    ],
    createdAt: `${startOn}T02:00:00.000Z`,
    updatedAt: `${startOn}T02:00:00.000Z`,
  };
}

export const sampleTopics = (voice: SampleVoice): Topic[] => [
  {
    id: sampleId('topic', 1),
    name: said(voice, 'Data terbuka | Open data'),
    question: said(
      voice,
      'Data apa yang paling sering dicari warga? | Which data do citizens look for most?',
    ),
    contactIds: [samplePersonId('Gita Permadani'), samplePersonId('Rizky Halim')],
    learned: [
      {
        id: sampleId('learned', 1),
        on: dayAt(voice, -12),
        text: said(voice, 'Mulai dari data yang paling banyak diminta | Begin with what is asked for most'),
        contactId: samplePersonId('Rizky Halim'),
      },
    ],
    sources: [{ name: said(voice, 'Milis komunitas data | The data community’s mailing list') }],
    ...madeOn(voice, -30),
  },
];

export const sampleOpportunities = (voice: SampleVoice): Opportunity[] => [
  {
    id: sampleId('opportunity', 1),
    kind: 'training',
    text: said(voice, 'Diklat kepemimpinan angkatan II | Leadership training, second intake'),
    heardFromId: samplePersonId('Johan Tirtayasa'),
    heardOn: dayAt(voice, -15),
    organization: 'Balai Diklat Regional VI',
    nextStep: said(voice, 'Minta surat tugas | Ask for a letter of assignment'),
    deadline: dayAt(voice, 20),
    ...madeOn(voice, -15),
  },
];

export const sampleCommunities = (voice: SampleVoice): Community[] => [
  {
    id: sampleId('community', 1),
    name: 'Komunitas Data Terbuka',
    role: said(voice, 'Anggota | Member'),
    rhythm: 'P1M',
    contribution: said(voice, 'Memoderatori webinar | Moderating webinars'),
    contactIds: [samplePersonId('Gita Permadani'), samplePersonId('Lukman Hakiki')],
    joinedOn: dayAt(voice, -130),
    nextOn: dayAt(voice, 18),
    ...madeOn(voice, -130),
  },
];
