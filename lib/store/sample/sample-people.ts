import { type Contact, segments } from '../../model/contact.ts';
import { sampleId } from './sample-id.ts';
import { dayAt, madeOn, type SampleVoice, said } from './sample-voice.ts';

/**
 * Name; titles before and after it; job title; organization; place; segment; tags; how many days ago they were saved. Invented, as are
 * the agencies and towns; the mailboxes are under a name that nobody can have (RFC 2606).
 */
const people = `
Sekar Lembayung ; Dr. ; M.P.A. ; Analis Kebijakan Madya | Senior policy analyst ; Bappeda Provinsi Lembayung ; Bandung ; colleague ; kebijakan ; 160
Bayu Anggara ;  ; S.Kom. ; Pranata Komputer | Computer specialist ; Dinas Kominfo Kota Nusawangi ; Makassar ; colleague ; data ; 158
Wulan Prasasti ;  ; M.Si. ; Statistisi Ahli Muda | Statistician ; Badan Statistik Nusawangi ; Jakarta ; acquaintance ; data ; 121
Tegar Samudra ;  ;  ; Manajer Produk | Product manager ; PT Karsa Digital Arunika ; Jakarta ; acquaintance ; mitra ; 120
Ratih Kencana ; Prof. Dr. ;  ; Guru Besar Administrasi Publik | Professor of public administration ; Universitas Arunika ; Yogyakarta ; acquaintance ; mentor ; 150
Galang Mahesa ;  ; S.T., M.T. ; Kepala Bidang Infrastruktur | Head of infrastructure ; Dinas PU Kota Nusawangi ; Makassar ; colleague ;  ; 119
Intan Maharani ;  ;  ; Widyaiswara | Trainer ; Balai Diklat Regional VI ; Bandung ; acquaintance ; diklat ; 118
Suryo ;  ;  ; Pensiunan, penulis | Retired, writer ;  ; Malang ; friend ;  ; 200
Laras Puspita ;  ; S.E. ; Auditor Ahli Pertama | Auditor ; Inspektorat Provinsi Lembayung ; Bandung ; colleague ;  ; 90
Dimas Wiratama ;  ;  ; Pengembang Perangkat Lunak | Software developer ; PT Karsa Digital Arunika ; Jakarta ; acquaintance ; mitra, data ; 76
Nadia Kirana ;  ; M.A. ; Peneliti | Researcher ; Lembaga Kajian Pesisir ; Denpasar ; acquaintance ; data ; 75
Yosua Manuputty ;  ;  ; Koordinator Program | Programme coordinator ; Yayasan Bumi Arunika ; Ambon ; acquaintance ; komunitas ; 75
Ayu Citrawati ;  ; S.Sos. ; Pranata Humas | Public relations officer ; Setda Kota Nusawangi ; Makassar ; colleague ;  ; 74
Rangga Aditama ;  ;  ; Konsultan | Consultant ; Selaras Konsultan ; Surabaya ; stranger ; mitra ; 74
Melati Widuri ; Ir. ; M.Sc. ; Perencana Ahli Madya | Senior planner ; Kementerian Tata Wilayah ; Jakarta ; acquaintance ; kebijakan ; 41
Fajar Nugraha ;  ;  ; Analis Data | Data analyst ; Badan Statistik Nusawangi ; Jakarta ; acquaintance ; data ; 40
Citra Handayani ;  ;  ; Arsiparis | Archivist ; Dinas Kearsipan Lembayung ; Bandung ; acquaintance ;  ; 40
Panji Kusumo ;  ; S.H. ; Perancang Peraturan | Legal drafter ; Biro Organisasi Lembayung ; Bandung ; colleague ; kebijakan ; 40
Gita Permadani ;  ;  ; Pengelola Komunitas | Community manager ; Komunitas Data Terbuka ; Jakarta ; friend ; komunitas, data ; 130
Hendra Wicaksana ;  ;  ; Direktur | Director ; CV Rekayasa Bahari ; Jayapura ; stranger ; mitra ; 39
Sinta Maheswari ;  ; M.Kom. ; Dosen | Lecturer ; Universitas Arunika ; Yogyakarta ; acquaintance ; data ; 38
Aditya Prameswara ;  ;  ; Kepala Subbagian Umum | Head of general affairs ; Bappeda Provinsi Lembayung ; Bandung ; colleague ;  ; 160
Kinanti Dewi ;  ;  ; Analis Kepegawaian | Personnel analyst ; Badan Kepegawaian Lembayung ; Bandung ; colleague ;  ; 140
Bagas Pamungkas ;  ;  ; Analis Risiko | Risk analyst ; PT Lintas Nusa ; Singapura | Singapore ; friend ;  ; 300
Amelia Tanjung ;  ;  ; Jurnalis Data | Data journalist ; Harian Nusawangi ; Jakarta ; stranger ; data ; 12
Rizky Halim ;  ;  ; Penggiat Data | Data advocate ; Komunitas Data Terbuka ; Jakarta ; stranger ; data, pembicara ; 12
Dewi Anjani ;  ;  ; Analis Kebijakan Muda | Policy analyst ; Kementerian Tata Wilayah ; Jakarta ; stranger ; kebijakan ; 12
Iqbal Ramadhani ;  ;  ; Pranata Komputer | Computer specialist ; Dinas Kominfo Kabupaten Telaga ; Palu ; stranger ; data ; 12
Maria Lestari ;  ;  ; Kepala Seksi Layanan | Head of services ; Disdukcapil Kota Nusawangi ; Makassar ; stranger ;  ; 12
Yudhistira Pranowo ;  ;  ; Pengawas Sekolah | School inspector ; Dinas Pendidikan Telaga ; Palu ; stranger ;  ; 12
Putri Cahyani ;  ;  ; Bidan Koordinator | Coordinating midwife ; Puskesmas Telaga Biru ; Palu ; stranger ;  ; 12
Arga Winata ;  ;  ; Mahasiswa magister | Master’s student ; Universitas Arunika ; Yogyakarta ; acquaintance ; mentee ; 60
Nirmala Sari ;  ;  ; Analis Anggaran | Budget analyst ; BPKAD Provinsi Lembayung ; Bandung ; colleague ;  ; 30
Teuku Razali ;  ;  ; Perencana | Planner ; Bappeda Kota Seulawah ; Banda Aceh ; acquaintance ; kebijakan ; 28
Wayan Sudarma ;  ;  ; Pengelola Wisata Desa | Village tourism manager ; Desa Wisata Tirta Ayu ; Denpasar ; acquaintance ; komunitas ; 25
Oktavia Simbolon ;  ;  ; Manajer Kemitraan | Partnerships manager ; PT Lintas Nusa ; Medan ; acquaintance ; mitra ; 20
Johan Tirtayasa ;  ;  ; Kepala Balai | Head of training centre ; Balai Diklat Regional VI ; Bandung ; acquaintance ; diklat ; 18
Safira Azzahra ;  ;  ; Asisten Peneliti | Research assistant ; Lembaga Kajian Pesisir ; London ; acquaintance ; data ; 15
Eka Prasetya ;  ;  ; Penyuluh Pertanian | Agricultural adviser ; Dinas Pertanian Telaga ; Palu ; stranger ;  ; 3
Lukman Hakiki ;  ;  ; Relawan | Volunteer ; Komunitas Data Terbuka ; Jakarta ; stranger ; komunitas ; 3
`
  .trim()
  .split('\n')
  .map(line => {
    const [
      name = '',
      prefix = '',
      suffix = '',
      job = '',
      organization = '',
      place = '',
      segment = '',
      tags = '',
      days = '',
    ] = line.split(';').map(cell => cell.trim());
    return { name, prefix, suffix, job, organization, place, segment, tags, daysAgo: Number(days) };
  });

/** What is said of some of them besides; the numbers are days from today. */
const besides: Readonly<Record<string, (voice: SampleVoice) => Partial<Contact>>> = {
  'Sekar Lembayung': () => ({ relation: 'superior', cadence: 'P2W' }),
  'Bayu Anggara': voice => ({ relation: 'peer', birthday: `--${dayAt(voice, 4).slice(5)}` }),
  'Ratih Kencana': () => ({ relation: 'mentor', cadence: 'P1M' }),
  'Arga Winata': () => ({ relation: 'mentee', cadence: 'P3W' }),
  'Tegar Samudra': voice => ({
    relation: 'partner',
    followUpOn: dayAt(voice, 1),
    followUpFor: said(voice, 'Tanya hasil uji coba | Ask how the trial went'),
  }),
  'Gita Permadani': voice => ({
    note: said(voice, 'Suka diajak bicara soal standar data | Likes to talk about data standards'),
  }),
  'Rizky Halim': () => ({ relation: 'speaker' }),
  'Rangga Aditama': voice => ({ doNotContactSince: dayAt(voice, -30) }),
  'Citra Handayani': voice => ({ keepUntil: dayAt(voice, 60) }),
  'Melati Widuri': voice => ({ jobChangedAt: `${dayAt(voice, -2)}T02:00:00.000Z` }),
  'Bagas Pamungkas': () => ({ cadence: 'P3M' }),
  Suryo: () => ({ cadence: 'never' }),
};

/** Forty contacts. */
export const samplePeople = (voice: SampleVoice): Contact[] =>
  people.map(({ name, prefix, suffix, job, organization, place, tags, daysAgo, ...one }, index) => {
    const segment = segments.find(each => each === one.segment);
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@contoh.example`;
    return {
      id: sampleId('contact', index + 1),
      name,
      ...(prefix && { honorificPrefix: prefix }),
      ...(suffix && { honorificSuffix: suffix }),
      jobTitle: said(voice, job),
      ...(organization && { organization }),
      location: said(voice, place),
      email: [email],
      telephone: [],
      identities: [`email:${email}`],
      links: [],
      tags: tags === '' ? [] : tags.split(', '),
      ...(segment && { segment }),
      provenance: {},
      seen: {},
      ...madeOn(voice, -daysAgo),
      ...besides[name]?.(voice),
    };
  });

/** The id of one of them, by name. */
export const samplePersonId = (name: string): string => {
  const index = people.findIndex(one => one.name === name);
  if (index === -1) throw new RangeError(`${name} is none of the sample`);
  return sampleId('contact', index + 1);
};
