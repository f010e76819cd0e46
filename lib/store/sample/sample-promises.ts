import type { Commitment } from '../../model/commitment.ts';
import { sampleId } from './sample-id.ts';
import { samplePersonId } from './sample-people.ts';
import { dayAt, madeOn, type SampleVoice, said } from './sample-voice.ts';

type Promised = readonly [
  name: string,
  whose: Commitment['whose'],
  text: string,
  madeDays: number,
  dueDays: number,
  end?: Partial<Commitment> & { readonly endDays: number },
];

const promised: readonly Promised[] = [
  ['Amelia Tanjung', 'mine', 'Kirim data terbaru | Send the latest data', -2, 1],
  ['Gita Permadani', 'mine', 'Menjadi moderator bulan depan | Moderate next month’s webinar', -11, 18],
  ['Oktavia Simbolon', 'theirs', 'Mengirim draf kerja sama | Send a draft of the agreement', -6, -1],
  ['Arga Winata', 'theirs', 'Daftar pertanyaan wawancara | The list of questions', -9, 4],
  [
    'Fajar Nugraha',
    'mine',
    'Contoh skrip pembersihan | An example script',
    -36,
    -30,
    { outcome: 'kept', endDays: -31 },
  ],
  [
    'Panji Kusumo',
    'mine',
    'Masukan rancangan peraturan | Comments on the draft',
    -29,
    -22,
    { outcome: 'kept', endDays: -19 },
  ],
  [
    'Tegar Samudra',
    'theirs',
    'Akses lingkungan uji | Access to the test system',
    -60,
    -50,
    { outcome: 'kept', endDays: -52 },
  ],
  [
    'Nadia Kirana',
    'mine',
    'Tulisan untuk buletin | An article for the newsletter',
    -64,
    -40,
    { outcome: 'released', endDays: -42, reason: 'Tugas mendadak dari kantor | Sudden work at the office' },
  ],
];

/** What was promised: open, overdue, kept in time, kept late, released. */
export const sampleCommitments = (voice: SampleVoice): Commitment[] =>
  promised.map(([name, whose, text, madeDays, dueDays, end], index) => ({
    id: sampleId('commitment', index + 1),
    contactId: samplePersonId(name),
    whose,
    text: said(voice, text),
    dueOn: dayAt(voice, dueDays),
    ...(end?.outcome && { outcome: end.outcome, endedOn: dayAt(voice, end.endDays) }),
    ...(end?.reason && { reason: said(voice, end.reason) }),
    ...madeOn(voice, madeDays),
  }));
