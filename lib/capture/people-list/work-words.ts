// Indonesian, English, German, French, Spanish, Portuguese, Italian, Dutch. `*` stands for any ending.
const jobs =
  'ceo cto cfo coo cmo cio chro vp svp evp head chief officer director* direkt* directeur directrice diretor* dirett* surveyor* développeu* desarroll* desenvolv* sviluppat* restaur* ingenie* chef* leitung pimpinan manajer* statistis* kurator* curator* artist* seniman musician* musisi fotografer* photograph* filmmaker* programmer* pemrogram* cryptograph* astronom* manager* gerente* lead leader leiter* engineer* developer* designer* analyst* analis* scientist* consult* konsult* berater* founder* cofounder* pendiri fondat* fundador* gründer* partner president* präsident* presiden chair* ketua koordinator coordinat* sekretaris bendahara professor* profesor* lecturer* dosen lektor peneliti researcher* forscher* chercheu* student* mahasiswa* specialist* spezialist* architect* arsitek* advocate* evangelist* owner producer editor* writer penulis journalist* jurnalis* minister* menteri ambassador* kepala kasub* kabag kabid kasi kasie sekda sekdes plt deputi wakil staf guru widyaiswara pranata praktisi pakar ahli auditor* inspektur camat lurah bupati walikota gubernur rektor dekan rector kaprodi teknisi arsiparis pustakawan bidan dokter perawat notaris pengacara lawyer* advokat attorney* counsel nurse physician surgeon pharmac* apoteker* therapist* dentist* psikolog* economist* ekonom* senior principal executive* eksekutif assistant asisten associate fellow postdoc* doctoral trainer* instruktur coach* mentor* advis* penasihat strategist* supervisor* administrator* operator* teacher* lehrer* enseignant* docente* responsable* gestor* ingénieur* engenheir* ingegner* entwickler* geschäftsführer* referent* mitarbeiter* medewerker* hoofd directie member anggota board spokesperson jurubicara humas freelancer entrepreneur* pengusaha wirausaha*';
const bodies =
  'universit* univ institut* politeknik* sekolah akademi* academy college school hochschule kemen* badan dinas dis* balai biro direktorat sekretariat inspektorat pusat lembaga asosiasi perkumpulan himpunan komunitas pemerintah* pemkot pemkab pemprov bkpsdm bkd bkn bps provinsi kabupaten kota kecamatan desa puskesmas rsud clini* clíni* hospital kantor ministry ministerium ministère ministerio agenc* council government foundation yayasan perpustakaan library association verband company corporation group team gmbh ag inc ltd llc pt tbk cv bank lab labs studio* technolog* solutions systems software consulting global international nasional society center centre centrum zentrum fakult* faculty department departemen jurusan prodi office community union';
const notNamed =
  'of for the and or with your our my you we us is are to from by in on at how what why when who all more most new next previous read view see show learn get go find open close back skip start stop watch join register login log sign save share follow subscribe buy order download upload submit send search menu home about contact blog news press careers jobs faq help support privacy policy terms cookie* copyright rights settings profile profil profiles account bio biography session* agenda schedule* speaker* keynote* moderator* panelist* organizer* sponsor* partners attendee* participant* narasumber pembicara pemateri peserta panitia webinar* workshop* seminar* conference* event* acara kegiatan training pelatihan date time location venue online pendaftaran daftar lihat baca selengkapnya lainnya semua masuk keluar cari beranda tentang kontak berita artikel terkait terbaru populer pengumuman unduh bagikan ikuti simpan kirim selanjutnya sebelumnya kategori kebijakan privasi syarat ketentuan layanan dan atau untuk dari yang dengan kami anda ini itu pada oleh adalah tidak linkedin twitter facebook instagram youtube github tiktok whatsapp telegram email website zoom google microsoft teams meet tba tbd segera product* produk feature* fitur harga service* pricing plan* data science learning machine artificial intelligence management development security cloud design research education health business finance marketing sales network* innovation teknologi informasi ilmu hukum manajemen pendidikan kesehatan keuangan komputer pemasaran bisnis digital media system sistem public publik study course* kelas kursus program* project* proyek report* laporan guide* panduan video* photo* gallery galeri image* step* part bab free gratis edition tickets tiket januari februari juni juli agustus oktober desember senin selasa rabu kamis jumat sabtu minggu name nama nombre naam nachname vorname prénom first last phone number nomor address alamat asal instansi jabatan pejabat calon perangkat tanggal country negara title jumlah total keterangan pelayanan klinik utara selatan barat street jalan city fasilitas biaya kuota materi narahubung waktu tempat';

/** A set of whole words and of beginnings; looked up, because a pattern of 700 words is slow on a page of 10,000 names. */
const wordsOf = (list: string): ((text: string) => boolean) => {
  const whole = new Set(list.split(' '));
  // By their first three letters: few words have any.
  const begun = new Map<string, string[]>();
  for (const word of whole) {
    if (!word.endsWith('*')) continue;
    const key = word.slice(0, 3);
    begun.set(key, [...(begun.get(key) ?? []), word.slice(0, -1)]);
  }
  const isListed = (word: string): boolean =>
    whole.has(word) || begun.get(word.slice(0, 3))?.some(stem => word.startsWith(stem)) === true;
  return text =>
    (
      text
        .slice(0, 400)
        .toLowerCase()
        .match(/[\p{L}\p{M}]+/gu) ?? []
    ).some(isListed);
};

const hasJob = wordsOf(jobs);
const hasBody = wordsOf(bodies);
const hasOther = wordsOf(notNamed);
/** Offices and bodies in Japanese, Chinese and Korean, which have no spaces. */
const eastern =
  /部長|課長|教授|講師|代表|社長|取締役|株式会社|大学|研究|主任|经理|总监|创始人|公司|교수|대표|팀장/;

/** Whether a text says what somebody does. */
export const saysJob = (text: string): boolean =>
  // `Kanzlei Muster & Partner` is a firm.
  hasJob(text.replace(/&\s?partners?\b/i, '')) || eastern.test(text.slice(0, 400));

/** Whether a text names an agency, a company, a school. */
export const saysBody = (text: string): boolean => hasBody(text);

/** Whether a text has a word that no name has. */
export const saysOther = (text: string): boolean => hasOther(text) || saysJob(text) || saysBody(text);
