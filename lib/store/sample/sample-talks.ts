import type { Direction, Interaction, InteractionKind } from '../../model/interaction.ts';
import { sampleId } from './sample-id.ts';
import { samplePersonId } from './sample-people.ts';
import { dayAt, madeOn, type SampleVoice, said } from './sample-voice.ts';

type Talk = readonly [
  name: string,
  days: number,
  kind: InteractionKind,
  direction: Direction,
  text: string,
  more?: Partial<Interaction>,
];

const mentoring = { mentorshipId: sampleId('mentorship', 1) };
const guiding = { mentorshipId: sampleId('mentorship', 2) };

const talks: readonly Talk[] = [
  [
    'Sekar Lembayung',
    -150,
    'meeting',
    'mutual',
    'Perkenalan di rapat koordinasi | Met at the coordination meeting',
  ],
  [
    'Sekar Lembayung',
    -45,
    'advice',
    'received',
    'Saran menyusun naskah kebijakan | Advice on the policy paper',
  ],
  [
    'Sekar Lembayung',
    -20,
    'message',
    'given',
    'Berkabar hasil naskahnya | Told her how the paper went',
    { answers: sampleId('interaction', 2) },
  ],
  [
    'Bayu Anggara',
    -140,
    'help',
    'given',
    'Membantu instalasi portal data | Helped to set up the data portal',
  ],
  ['Bayu Anggara', -33, 'call', 'mutual', 'Membahas integrasi layanan | Talked about joining services'],
  [
    'Ratih Kencana',
    -75,
    'mentoring',
    'received',
    'Sesi 1: arah karier | Session 1: where to go next',
    mentoring,
  ],
  [
    'Ratih Kencana',
    -44,
    'mentoring',
    'received',
    'Sesi 2: menulis untuk publik | Session 2: writing for the public',
    mentoring,
  ],
  [
    'Ratih Kencana',
    -13,
    'mentoring',
    'received',
    'Sesi 3: memimpin tim kecil | Session 3: leading a small team',
    mentoring,
  ],
  [
    'Arga Winata',
    -35,
    'mentoring',
    'given',
    'Menentukan topik tesis | Finding a topic for the thesis',
    guiding,
  ],
  ['Arga Winata', -9, 'mentoring', 'given', 'Menyusun wawancara | Preparing the interviews', guiding],
  ['Tegar Samudra', -60, 'meeting', 'mutual', 'Rencana uji coba bersama | Planned a trial together'],
  ['Tegar Samudra', -28, 'call', 'mutual', 'Kemajuan uji coba | How the trial is going'],
  [
    'Gita Permadani',
    -100,
    'introduction',
    'received',
    'Dikenalkan ke pengelola komunitas lain | Introduced to another community',
    { introducedId: samplePersonId('Yosua Manuputty') },
  ],
  ['Gita Permadani', -11, 'message', 'given', 'Berterima kasih atas webinar | Thanked her for the webinar'],
  ['Galang Mahesa', -110, 'message', 'given', 'Membagikan bahan paparan | Shared the slides'],
  ['Intan Maharani', -105, 'feedback', 'received', 'Masukan atas tulisan saya | Feedback on my paper'],
  ['Laras Puspita', -70, 'help', 'received', 'Menjelaskan alur audit | Explained how an audit runs'],
  ['Dimas Wiratama', -66, 'message', 'mutual', 'Bertukar contoh dasbor | Exchanged examples of dashboards'],
  ['Nadia Kirana', -64, 'call', 'mutual', 'Kemungkinan penelitian bersama | A study together, perhaps'],
  [
    'Melati Widuri',
    -38,
    'message',
    'given',
    'Ringkasan webinar untuk timnya | A summary of the webinar for her team',
  ],
  ['Fajar Nugraha', -36, 'advice', 'given', 'Cara membersihkan data alamat | How to clean address data'],
  ['Panji Kusumo', -29, 'meeting', 'mutual', 'Makan siang, bertukar kabar | Lunch and news'],
  ['Bagas Pamungkas', -130, 'call', 'mutual', 'Kabar dari Singapura | News from Singapore'],
  ['Nirmala Sari', -21, 'help', 'given', 'Membantu tabel anggaran | Helped with a budget table'],
  ['Teuku Razali', -16, 'message', 'mutual', 'Berkenalan lewat surel | First mail'],
  ['Johan Tirtayasa', -15, 'message', 'given', 'Menanyakan jadwal diklat | Asked for the training dates'],
  [
    'Safira Azzahra',
    -8,
    'introduction',
    'given',
    'Mengenalkan ke peneliti pesisir | Introduced her to a researcher',
    { introducedId: samplePersonId('Nadia Kirana') },
  ],
  ['Oktavia Simbolon', -6, 'call', 'mutual', 'Penjajakan kerja sama | Exploring a partnership'],
  ['Amelia Tanjung', -2, 'message', 'given', 'Mengirim tautan data | Sent a link to the data'],
];

/** What happened, from half a year ago to the day before yesterday. */
export const sampleInteractions = (voice: SampleVoice): Interaction[] =>
  talks.map(([name, days, kind, direction, text, more], index) => ({
    id: sampleId('interaction', index + 1),
    contactId: samplePersonId(name),
    kind,
    direction,
    on: dayAt(voice, days),
    text: said(voice, text),
    ...more,
    ...madeOn(voice, days),
  }));
