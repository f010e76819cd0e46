import { describe, expect, test } from 'vitest';
import { guessedEventKind } from '../../lib/plan/event-kind.ts';

describe('the kind of an event is told by its name', () => {
  test.each([
    ['Diklat Kepemimpinan Pengawas Angkatan IV', 'training'],
    ['BIMTEK Penyusunan Anjab dan ABK', 'training'],
    ['Bimbingan Teknis Pengelolaan Arsip Dinamis', 'training'],
    ['Webinar Nasional: Satu Data untuk Layanan Publik', 'webinar'],
    ['[WEBINAR] Manajemen Talenta', 'webinar'],
    ['Transformasi Digital – Webinar Series #3', 'webinar'],
    ['Seminar Nasional Hukum Kepegawaian', 'seminar'],
    ['Konferensi Arsip Asia Tenggara 2026', 'conference'],
    ['The 5th Southeast Asia Data Summit', 'conference'],
    ['Workshop Penulisan Policy Brief', 'training'],
    ['Pameran Inovasi Daerah', 'fair'],
    ['Virtual Job Fair Kampus Contoh', 'fair'],
    ['Rapat Koordinasi Bidang Data', 'meeting'],
    ['FGD Penyusunan Standar Kompetensi', 'meeting'],
    ['Halal Bihalal Alumni Angkatan 12', 'gathering'],
    ['Kopdar Komunitas Pegiat Arsip', 'gathering'],
  ] as const)('%s: %s', (name, kind) => {
    expect(guessedEventKind({ name })).toBe(kind);
  });

  test.each([
    ['Seminar Daring Literasi Keuangan', 'webinar'],
    ['Seminar Online Hukum Siber', 'webinar'],
    // Where it is held does not make a meeting of it.
    ['Bimtek Aplikasi Presensi via Zoom Meeting', 'training'],
    ['Seminar Literasi (Zoom Meeting)', 'webinar'],
  ] as const)('what is held online: %s is a %s', (name, kind) => {
    expect(guessedEventKind({ name })).toBe(kind);
  });

  test('a seminar whose page says that it is online is a webinar', () => {
    const name = 'Seminar Kebijakan Publik';
    expect(guessedEventKind({ name, attendanceMode: 'online' })).toBe('webinar');
    expect(guessedEventKind({ name, attendanceMode: 'offline' })).toBe('seminar');
  });

  test.each([
    ['Rapat Persiapan Seminar Nasional', 'meeting'],
    ['Rapat Evaluasi Diklat', 'meeting'],
    ['Pelatihan Moderator Webinar', 'training'],
    ['Seminar dan Pameran Pendidikan', 'seminar'],
  ] as const)('of two words the one that says what it is: %s', (name, kind) => {
    expect(guessedEventKind({ name })).toBe(kind);
  });

  test.each([
    'Transformasi Digital di Daerah',
    'Temu Kangen',
    'Persiapan Seminar Nasional',
    'Alumni Diklat Angkatan IV',
    'Pasca Pelatihan Kepemimpinan',
    'Conference Management Workshop',
    'Training Webinar',
    'Konferensi Arsip: Workshop Digitalisasi',
    'Seminaris Muda',
    '',
  ])('%s tells none, or none surely', name => {
    expect(guessedEventKind({ name })).toBeUndefined();
  });

  test('a name without an end is looked at as far as anybody reads', () => {
    expect(guessedEventKind({ name: `${'a '.repeat(50_000)}webinar` })).toBeUndefined();
  });
});
