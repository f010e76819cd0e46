import { describe, expect, test } from 'vitest';
import { writeTrainingsCsv } from '../../lib/exchange/trainings-csv.ts';

const trainings = [
  {
    name: 'Pelatihan "Arsip"; dasar',
    organizer: 'LAN',
    startOn: '2026-05-18',
    endOn: '2026-05-20',
    hours: 8,
    certificate: '123/LAN/2026',
  },
  {
    name: '=Webinar',
    organizer: undefined,
    startOn: '2026-11-03',
    endOn: '2026-11-03',
    hours: 2.5,
    certificate: undefined,
  },
  {
    name: 'Diklat',
    organizer: 'BKN',
    startOn: '2026-11-04',
    endOn: '2026-11-04',
    hours: undefined,
    certificate: undefined,
  },
];

describe('the trainings of a year as CSV', () => {
  test('in Indonesian, for a spreadsheet that parts columns by semicolons', () => {
    expect(writeTrainingsCsv(trainings, { language: 'id', separator: ';' }).join('')).toBe(
      [
        '\uFEFFNo.;Nama pelatihan;Penyelenggara;Tanggal mulai;Tanggal selesai;Jumlah JP;Nomor sertifikat',
        '1;"Pelatihan ""Arsip""; dasar";LAN;2026-05-18;2026-05-20;8;123/LAN/2026',
        `2;'=Webinar;;2026-11-03;2026-11-03;"2,5";`,
        '3;Diklat;BKN;2026-11-04;2026-11-04;;',
        '',
      ].join('\r\n'),
    );
  });

  test('in English', () => {
    const [header = '', ...rows] = writeTrainingsCsv(trainings, { language: 'en', separator: ',' })
      .join('')
      .split('\r\n');
    expect(header).toBe('\uFEFFNo.,Training,Organizer,First day,Last day,Hours (JP),Certificate number');
    expect(rows[1]).toBe(`2,'=Webinar,,2026-11-03,2026-11-03,2.5,`);
  });
});
