/** What others may not want to be written down, and what the law of most countries guards most. */
export const sensitiveKinds = [
  'health',
  'religion',
  'politics',
  'family',
  'money',
  'orientation',
  'legal',
] as const;
export type SensitiveKind = (typeof sensitiveKinds)[number];

const listed = (text: string): string[] =>
  text
    .split(',')
    .map(phrase => phrase.trim())
    .filter(Boolean);

/** Words and phrases, folded, in Indonesian and English; those that mostly mean something else are not among them. */
export const sensitivePhrases: Readonly<Record<SensitiveKind, readonly string[]>> = {
  health: listed(`
    sakit, penyakit, mengidap, kanker, tumor, diabetes, stroke, hiv, aids, depresi, bipolar, skizofrenia, epilepsi, hepatitis,
    tbc, kemoterapi, cuci darah, rawat inap, gangguan jiwa, gangguan mental, autis, hamil, kehamilan, keguguran, mandul, kecanduan,
    ill, illness, sick, cancer, tumour, depression, depressed, epilepsy, chemotherapy, dialysis, surgery, mental illness, autism,
    pregnant, pregnancy, miscarriage, infertile, alcoholic, addiction, burnout
  `),
  religion: listed(`
    agama, seagama, keyakinannya, islam, muslim, muslimah, kristen, katolik, protestan, hindu, buddha, budha, konghucu, ateis,
    mualaf, murtad, sunni, syiah, ahmadiyah, religion, religious, catholic, protestant, jewish, atheist, buddhist, converted to
  `),
  politics: listed(`
    kader partai, anggota partai, pengurus partai, simpatisan, pilihan politik, pandangan politik, sikap politik, afiliasi politik,
    tim sukses, timses, pdip, golkar, gerindra, nasdem, voted for, votes for, party member, political views, political party
  `),
  family: listed(`
    cerai, bercerai, perceraian, selingkuh, perselingkuhan, kdrt, hak asuh, nikah siri, poligami, janda, duda, mantan istri,
    mantan suami, pisah ranjang, masalah keluarga, masalah rumah tangga, divorce, divorced, divorcing, custody, domestic violence,
    having an affair, ex wife, ex husband, widow, widowed, widower, estranged, family trouble, family troubles
  `),
  money: listed(`
    utang, hutang, berutang, berhutang, pinjol, bangkrut, pailit, gaji, kredit macet, debt, debts, bankrupt, bankruptcy, salary,
    owes money, owes me
  `),
  orientation: listed(`
    gay, lesbian, biseksual, homoseksual, transgender, lgbt, lgbtq, orientasi seksual, bisexual, homosexual, queer, sexual orientation
  `),
  legal: listed(`
    penjara, dipenjara, tersangka, terdakwa, terpidana, narapidana, dipolisikan, kasus hukum, kasus korupsi, catatan kriminal,
    narkoba, suap, disuap, pemerasan, arrested, jail, jailed, prison, convicted, conviction, indicted, lawsuit, sued, criminal record
  `),
};

/** Phrases in which such a word says nothing of a person. */
export const harmlessPhrases: readonly string[] = listed(`
  rumah sakit, pemuka agama, tokoh agama, guru agama, pendidikan agama, urusan agama, moderasi agama, kerukunan umat beragama,
  antar agama, lintas agama, gaji pokok, gaji asn, gaji pns, daftar gaji, sistem gaji, utang negara, utang pemerintah, utang luar negeri,
  utang daerah, pengelolaan utang, public debt, government debt, debt management, salary survey, salary scale, hari aids,
  sick leave policy, bahaya narkoba, anti narkoba, pencegahan narkoba
`);

/** After these (and `of`) a name of an institution or a field of work goes on: `Kementerian Agama`, `Ministry of Religion`. */
export const beforeNames: ReadonlySet<string> = new Set(
  listed(`
    kementerian, kemen, menteri, kanwil, dinas, badan, kantor, pengadilan, komisi, komite, lembaga, majelis, dewan, direktorat, ditjen,
    dirjen, dit, bidang, bagian, biro, balai, yayasan, universitas, institut, sekolah, tinggi, fakultas, jurusan, prodi, program, studi,
    sma, smp, sd, smk, rs, rsu, rsud, klinik, bank, ekonomi, keuangan, asuransi, perbankan, hukum, organisasi, komunitas, ikatan,
    perhimpunan, himpunan, pusat, penyuluh, dosen, guru, peneliti, penelitian, riset, pencegahan, penanggulangan, penanganan, penyuluhan,
    ministry, minister, department, office, university, school, college, faculty, institute, foundation, centre, center, hospital, agency,
    council, association, society, professor, lecturer, research, studies, bureau
  `),
);

/** Before these one goes on: `cancer hospital`, `Islam Negeri`. */
export const endsOfNames: ReadonlySet<string> = new Set(
  listed(`
    negeri, syariah, ministry, department, office, hospital, clinic, foundation, institute, centre, center, association, society,
    research, researcher, studies, insurance, policy, council, agency, programme, program, nasional
  `),
);
