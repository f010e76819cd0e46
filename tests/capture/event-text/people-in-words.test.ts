import { describe, expect, test } from 'vitest';
import { peopleInWords } from '../../../lib/capture/event-text/people-in-words.ts';

const announced = (text: string): unknown[] =>
  peopleInWords({
    address: '',
    language: '',
    headings: [],
    titles: [],
    metas: [],
    text,
    marks: [],
    data: '',
  }).map(({ findings, role }) => [role, ...findings.map(({ value }) => value)]);

describe('those whom a label announces, with their work and their role', () => {
  test.each([
    [
      '🎤 Dr. Maria Wijaya, M.Hum. (Direktur Preservasi)',
      [['speaker', 'Dr. Maria Wijaya, M.Hum.', 'Direktur Preservasi']],
    ],
    ['Moderator: Fitri Lestari, S.Psi., Psikolog', [['moderator', 'Fitri Lestari, S.Psi., Psikolog']]],
    ['Dewi Anjani\nHost\nTono Hartono\nMember', []],
    [
      '## Speakers\n### Ava Kurnia\nHead of Data\n## Sessions\n#### Opening\n#### Roadmap',
      [['speaker', 'Ava Kurnia', 'Head of Data']],
    ],
    [
      'Narasumber:\n1. Dr. Ir. Siti Aminah, M.M. (Kepala BKN)\n2. Suharto – Praktisi Data\nWaktu: 09.00',
      [
        ['speaker', 'Dr. Ir. Siti Aminah, M.M.', 'Kepala BKN'],
        ['speaker', 'Suharto', 'Praktisi Data'],
      ],
    ],
    [
      'Pemateri : Budi Santoso, S.Kom., M.T. – Pranata Komputer Ahli Muda, Diskominfo Kota Bogor',
      [
        [
          'speaker',
          'Budi Santoso, S.Kom., M.T.',
          'Pranata Komputer Ahli Muda, Diskominfo Kota Bogor',
          'Pranata Komputer Ahli Muda',
          'Diskominfo Kota Bogor',
        ],
      ],
    ],
    ['Moderator : Wulan Sekarsari, S.Psi.', [['moderator', 'Wulan Sekarsari, S.Psi.']]],
    [
      'Speakers: Jane Roe (Acme University), John Doe (Institute of Maps)',
      [
        ['speaker', 'Jane Roe', 'Acme University'],
        ['speaker', 'John Doe', 'Institute of Maps'],
      ],
    ],
    [
      'Keynote speaker\nProf. Wening Larasati\nUniversitas Contoh\nAgenda\nRina Wijaya',
      [['speaker', 'Prof. Wening Larasati', 'Universitas Contoh']],
    ],
    [
      '# Speakers\nThree people who know.\n# Maya Hartono\nHead of Data, Balai Data\n# Jonas Lindqvist\nEngineer',
      [
        ['speaker', 'Maya Hartono', 'Head of Data, Balai Data', 'Head of Data', 'Balai Data'],
        ['speaker', 'Jonas Lindqvist', 'Engineer'],
      ],
    ],
    [
      '# Moderator\nAoife Ní Bhriain, Ollscoil Sampla\n# Programme\n14:00 Opening',
      [['moderator', 'Aoife Ní Bhriain', 'Ollscoil Sampla']],
    ],
    ['Penyelenggara: Balai Data\nTempat: Aula', []],
  ])('%s', (text, people) => {
    expect(announced(text)).toEqual(people);
  });
});
