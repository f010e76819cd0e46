import type { cardEn } from './en-card.ts';

/** The texts of one's own cards, in Indonesian; a part of `id`. */
export const cardId: Record<keyof typeof cardEn, string> = {
  'card.cards': 'Kartu Anda',
  'card.empty.title': 'Belum ada kartu',
  'card.empty.advice':
    'Siap memperkenalkan diri kapan saja: kartu yang disimpan orang cukup dengan mengarahkan ponsel ke layar Anda, seusai acara atau di rapat daring.',
  'card.make': 'Buat kartu saya',
  'card.another': 'Kartu lain',
  'card.change': 'Ubah kartu',
  'card.label': 'Nama kartu',
  'card.labelHint': 'Untuk siapa, hanya Anda yang melihat',
  'card.usualLabel': 'Resmi',
  'card.informalLabel': 'Santai',
  'card.nameHint': 'Nama yang ingin ditampilkan, dengan gelar',
  'card.introduction': 'Perkenalan diri',
  'card.introductionHint': 'Dua tiga kalimat: siapa Anda, apa yang Anda kerjakan, apa yang Anda cari',
  'card.saved': 'Kartu {label} disimpan',
  'card.deleted': 'Kartu {label} ada di tempat sampah',
  'card.show': 'Tunjukkan',
  'card.copy': 'Salin sebagai teks',
  'card.copyIntroduction': 'Salin perkenalan',
  'card.copied': 'Sudah disalin',
  'card.advice': 'Yang diberikan hanya isi kartu ini. Berkas dan teks juga memuat perkenalan, kode QR tidak.',
};
