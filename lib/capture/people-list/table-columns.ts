import { normalizeEmail } from '../../identity/email.ts';
import { fold } from '../../identity/text.ts';
import type { PersonField } from '../../model/person.ts';
import { nameShape } from './name-shape.ts';
import { saysBody, saysJob } from './work-words.ts';

/** What a column holds. `unit`: a part of an organization; `person`: what only people have. */
export type Column = PersonField | 'first' | 'last' | 'unit' | 'person' | 'link';

/** What the columns of people are called, in the languages of the attendee reports. */
const columns: readonly (readonly [Column, RegExp])[] = [
  [
    'first',
    /^(?:first name|given name|nama depan|vorname|prénom|nombre de pila|primeiro nome|voornaam|imię)$/,
  ],
  [
    'last',
    /^(?:last name|surname|family name|nama belakang|nachname|familienname|nom de famille|apellidos?|sobrenome|cognome|achternaam|nazwisko)$/,
  ],
  [
    'name',
    /^(?:(?:full |display |participant |attendee |speaker |member |staff |contact )?names?|nama(?: lengkap| peserta| narasumber| pegawai| dosen| pembicara| anggota| mahasiswa| guru| pengurus| pejabat| siswa| karyawan| petugas| pengajar| instruktur| pimpinan| ketua| kepala(?: [a-z]+)?| lurah| camat| dokter| hakim)?(?: ?(?:dan|&|\/|,) ?(?:gelar|nip|nidn|nik|nim)){0,2}|nom(?: complet| et prénom)?|prénom et nom|nombre(?: completo| y apellidos)?|nome(?: completo| e cognome)?|(?:volledige )?naam|nazwa|imię i nazwisko|vor- und nachname|dosen|narasumber|pembicara|pemateri|speakers?|lecturers?|participants?|peserta|氏名|名前|姓名|お名前|이름|성명)$/,
  ],
  [
    'jobTitle',
    /^(?:job title|title|position|occupation|designation|role|jabatan.{0,30}|posisi|pekerjaan|profesi|position \/ title|berufsbezeichnung|funktion|stelle|poste|fonction|puesto|cargo|posizione|qualifica|ruolo|functie|stanowisko|役職|肩書|职务|직위|직책)$/,
  ],
  [
    'organization',
    /^(?:company(?: name)?|organi[sz]ation(?: name)?|employer|institution|affiliation|agency|(?:nama |asal )?(?:instansi|lembaga|perusahaan|organisasi)|opd|skpd|perangkat daerah|asal sekolah|universitas|university|firma|unternehmen|organisme|entreprise|société|empresa|institución|organización|organização|instituição|azienda|società|ente|bedrijf|organisatie|instytucja|所属|会社名|单位|소속)$/,
  ],
  [
    'unit',
    /^(?:department|division|unit(?: kerja| organisasi)?|satuan kerja|satker|bagian|bidang|program studi|prodi|fakultas|faculty|jurusan|abteilung|service|departamento|dipartimento|afdeling|dział)$/,
  ],
  [
    'email',
    /^(?:e-?mail(?:s| address)?|mail|alamat (?:e-?mail|surel)|surel|e-mail-adresse|courriel|adresse e-?mail|correo(?: electrónico)?|indirizzo e-?mail|e-mailadres|メール(?:アドレス)?|邮箱)$/,
  ],
  [
    'telephone',
    /^(?:(?:tele|mobile )?phone(?: number)?|mobile|telephone|whatsapp|hp|wa|(?:no|nomor)\.? ?(?:hp|wa|telp|telepon|whatsapp)|telp\.?|telepon|telefon(?:nummer)?|tel\.?|téléphone|teléfono|telefone|telefono|telefoon|電話)$/,
  ],
  [
    'person',
    /^(?:pangkat.{0,20}|nip|nik|nidn|nim|nuptk|nrp|nis|nisn|npsn?|gelar|degree|jenis kelamin|gender|pendidikan|golongan|expertise|keahlian|bidang keahlian|research interests?|mata kuliah|mapel|office|ext\.?|room)$/,
  ],
  ['link', /^(?:profile?s?|linkedin|website|google scholar|sinta|scopus|scholar|detail)$/],
];

/** What the cells of a header row say of their columns. */
export const columnsByHeader = (cells: readonly string[]): (Column | undefined)[] =>
  cells.map(cell => {
    const text = cell
      .slice(0, 60)
      .toLowerCase()
      .replace(/[\s:*↑↓▲▼]+$/u, '')
      .replace(/\s?\(.{0,30}\)$/, '');
    return columns.find(([, pattern]) => pattern.test(text))?.[0];
  });

/** What columns hold by what stands in them, where their headers are in no known language; the first of names is the name. */
export function columnsByContent(rows: readonly (readonly string[])[]): (Column | undefined)[] {
  const width = Math.max(0, ...rows.slice(0, 10).map(cells => cells.length));
  const found: (Column | undefined)[] = [];
  for (let at = 0; at < width; at++) {
    const texts = rows.map(cells => cells[at] ?? '');
    const column = contentOf(
      texts.filter(text => text !== ''),
      rows.length,
    );
    found.push(column !== undefined && found.includes(column) ? undefined : column);
  }
  return found;
}

function contentOf(texts: readonly string[], of: number): Column | undefined {
  const share = (is: (text: string) => boolean): number => texts.filter(is).length / Math.max(1, of);
  if (share(text => normalizeEmail(text) !== undefined) >= 0.5) return 'email';
  const sure = share(text => (nameShape(withoutNumber(text))?.sureness ?? 0) > 1);
  if (sure >= 0.6 && new Set(texts.map(fold)).size >= 0.8 * texts.length) return 'name';
  if (share(text => text.length <= 80 && saysJob(text)) >= 0.5) return 'jobTitle';
  return share(text => text.length <= 80 && saysBody(text) && !saysJob(text)) >= 0.5
    ? 'organization'
    : undefined;
}

/** `SRI WAHYUNI 19850312 201001 1 011` without the number of service. */
export const withoutNumber = (text: string): string =>
  text
    .slice(0, 301)
    .replace(/[\s,;/(-]{1,5}(?:(?:nip|nidn|nik|nim|nrp)[\s.:]{0,5})?\d[\d\s.-]{7,40}\)?$/i, '');
