import { type Attendance, type AttendanceRole, attendanceRoles } from '../../model/attendance.ts';
import type { JejaringEvent } from '../../model/event.ts';
import { sampleId } from './sample-id.ts';
import { samplePersonId } from './sample-people.ts';
import { dayAt, madeOn, type SampleVoice, said } from './sample-voice.ts';

type Told = Omit<
  JejaringEvent,
  'id' | 'speakers' | 'identities' | 'tags' | 'provenance' | 'seen' | 'createdAt' | 'updatedAt'
>;

interface Occasion {
  /** Days from today. */
  readonly days: number;
  readonly told: (voice: SampleVoice) => Omit<Told, 'startDate'>;
  readonly time: string;
  readonly people: Partial<Record<AttendanceRole, string>>;
}

const online = { attendanceMode: 'online', location: 'Zoom', timeZone: 'Asia/Jakarta' } as const;

const occasions: readonly Occasion[] = [
  {
    days: -118,
    time: '08:00+07:00',
    told: voice => ({
      name: said(voice, 'Diklat Penulisan Naskah Kebijakan | Training: writing policy papers'),
      organizer: 'Balai Diklat Regional VI',
      location: 'Bandung',
      attendanceMode: 'offline',
      timeZone: 'Asia/Jakarta',
      creditHours: '12',
      eventKind: 'training',
      certificate: 'DR6/2026/0417',
      debriefedOn: dayAt(voice, -116),
    }),
    people: { speaker: 'Intan Maharani', attendee: 'Galang Mahesa, Wulan Prasasti, Tegar Samudra' },
  },
  {
    days: -75,
    time: '09:00+07:00',
    told: voice => ({
      name: said(voice, 'Seminar Data untuk Pelayanan Publik | Seminar: data for public services'),
      organizer: 'Universitas Arunika',
      location: 'Yogyakarta',
      attendanceMode: 'offline',
      timeZone: 'Asia/Jakarta',
      creditHours: '4',
      eventKind: 'seminar',
      debriefedOn: dayAt(voice, -74),
    }),
    people: {
      moderator: 'Ratih Kencana',
      attendee: 'Nadia Kirana, Yosua Manuputty, Dimas Wiratama, Ayu Citrawati, Rangga Aditama',
    },
  },
  {
    days: -40,
    time: '13:30+07:00',
    told: voice => ({
      ...online,
      name: said(voice, 'Webinar Satu Data Daerah | Webinar: one data for the regions'),
      organizer: 'Kementerian Tata Wilayah',
      creditHours: '3',
      eventKind: 'webinar',
      debriefedOn: dayAt(voice, -39),
    }),
    people: {
      speaker: 'Melati Widuri',
      attendee: 'Fajar Nugraha, Citra Handayani, Panji Kusumo, Hendra Wicaksana, Sinta Maheswari',
    },
  },
  {
    days: -12,
    time: '10:00+07:00',
    told: voice => ({
      ...online,
      name: said(voice, 'Webinar Data Terbuka yang Berguna | Webinar: open data that is of use'),
      organizer: 'Komunitas Data Terbuka',
      creditHours: '2',
      eventKind: 'webinar',
    }),
    people: {
      speaker: 'Rizky Halim',
      moderator: 'Gita Permadani',
      attendee:
        'Amelia Tanjung, Dewi Anjani, Iqbal Ramadhani, Maria Lestari, Yudhistira Pranowo, Putri Cahyani',
    },
  },
  {
    days: -3,
    time: '19:00+07:00',
    told: voice => ({
      ...online,
      name: said(voice, 'Kopi darat daring komunitas | Community meet-up'),
      organizer: 'Komunitas Data Terbuka',
      eventKind: 'gathering',
    }),
    people: { organizer: 'Gita Permadani', attendee: 'Eka Prasetya, Lukman Hakiki' },
  },
  {
    days: 5,
    time: '08:30+07:00',
    told: voice => ({
      name: said(voice, 'Konferensi Inovasi Daerah | Conference on regional innovation'),
      organizer: 'Bappeda Provinsi Lembayung',
      location: 'Bandung',
      attendanceMode: 'offline',
      timeZone: 'Asia/Jakarta',
      creditHours: '6',
      eventKind: 'conference',
    }),
    people: { organizer: 'Sekar Lembayung', registrant: 'Bayu Anggara, Melati Widuri, Tegar Samudra' },
  },
];

/** Six events, the last of them ahead. */
export const sampleEvents = (voice: SampleVoice): JejaringEvent[] =>
  occasions.map(({ days, time, told, people }, index) => ({
    id: sampleId('event', index + 1),
    ...told(voice),
    startDate: `${dayAt(voice, days)}T${time}`,
    speakers: people.speaker?.split(', ') ?? [],
    identities: [],
    tags: [],
    provenance: {},
    seen: {},
    ...madeOn(voice, Math.min(days, 0)),
  }));

/** Who was there. */
export function sampleAttendances(voice: SampleVoice): Attendance[] {
  const there = occasions.flatMap(({ days, people }, index) =>
    attendanceRoles.flatMap(role =>
      (people[role]?.split(', ') ?? []).map(name => ({
        role,
        name,
        days,
        eventId: sampleId('event', index + 1),
      })),
    ),
  );
  return there.map(({ role, name, days, eventId }, index) => ({
    id: sampleId('attendance', index + 1),
    contactId: samplePersonId(name),
    eventId,
    role,
    createdAt: madeOn(voice, Math.min(days, 0)).createdAt,
  }));
}
