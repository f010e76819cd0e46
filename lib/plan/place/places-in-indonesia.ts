/** A list of names, folded: lower case, no diacritics. */
const words = (text: string): string[] => text.split(',').map(word => word.trim());

// Western, central and eastern time (Keppres 41/1987): provinces and what reaches no further than one zone, in both languages.
const wib = words(`
  aceh, nanggroe aceh darussalam, sumatera utara, sumatera barat, riau, kepulauan riau, kepri, jambi, bengkulu, sumatera
  selatan, kepulauan bangka belitung, bangka belitung, babel, lampung, banten, jakarta, dki jakarta, daerah khusus jakarta, dk
  jakarta, daerah khusus ibukota jakarta, jawa barat, jabar, jawa tengah, jateng, jawa timur, jatim, yogyakarta, di
  yogyakarta, d.i. yogyakarta, diy, daerah istimewa yogyakarta, kalimantan barat, kalbar, kalimantan tengah, kalteng,
  sumatera, sumatra, sumatra utara, sumatra barat, sumatra selatan, sumut, sumbar, sumsel, jawa, java, north sumatra, west
  sumatra, south sumatra, riau islands, bangka belitung islands, jakarta special capital region, special capital region of
  jakarta, west java, central java, east java, special region of yogyakarta, yogyakarta special region, west kalimantan,
  central kalimantan`);

const wita = words(`
  bali, nusa tenggara barat, ntb, nusa tenggara timur, ntt, nusa tenggara, kalimantan selatan, kalsel, kalimantan timur,
  kaltim, kalimantan utara, kaltara, sulawesi, sulawesi utara, sulut, gorontalo, sulawesi tengah, sulteng, sulawesi barat,
  sulbar, sulawesi selatan, sulsel, sulawesi tenggara, sultra, west nusa tenggara, east nusa tenggara, south kalimantan, east
  kalimantan, north kalimantan, north sulawesi, central sulawesi, west sulawesi, south sulawesi, southeast sulawesi`);

const wit = words(`
  maluku, maluku utara, papua, malut, papua barat, papua barat daya, papua tengah, papua pegunungan, papua selatan, north
  maluku, west papua, southwest papua, central papua, highland papua, south papua`);

// Cities and regencies. Left out are names that are in two zones: Banjar in West Java and in South Kalimantan.
const citiesInWib = words(`
  banda aceh, sabang, langsa, lhokseumawe, meulaboh, medan, binjai, pematangsiantar, pematang siantar, tebing tinggi, padang
  sidempuan, sibolga, deli serdang, padang, bukittinggi, payakumbuh, solok, pariaman, pekanbaru, dumai, batam, tanjungpinang,
  tanjung pinang, sungai penuh, palembang, prabumulih, lubuklinggau, pagar alam, pangkalpinang, pangkal pinang, bandar
  lampung, metro, serang, cilegon, tangerang, tangerang selatan, south tangerang, jakarta pusat, jakarta utara, jakarta barat,
  jakarta selatan, jakarta timur, central jakarta, north jakarta, west jakarta, south jakarta, east jakarta, jabodetabek,
  jabotabek, kepulauan seribu, bogor, depok, bekasi, bandung, bandung barat, cimahi, cirebon, sukabumi, tasikmalaya, karawang,
  purwakarta, subang, garut, sumedang, cianjur, ciamis, kuningan, majalengka, indramayu, pangandaran, semarang, surakarta,
  solo, magelang, salatiga, pekalongan, tegal, banyumas, purwokerto, cilacap, kudus, jepara, demak, kendal, klaten, boyolali,
  sukoharjo, karanganyar, wonogiri, sragen, brebes, pemalang, batang, kebumen, purworejo, wonosobo, temanggung, banjarnegara,
  purbalingga, blora, rembang, pati, grobogan, sleman, bantul, kulon progo, gunungkidul, gunung kidul, surabaya, malang, batu,
  kediri, blitar, madiun, mojokerto, pasuruan, probolinggo, sidoarjo, gresik, jember, banyuwangi, lumajang, bondowoso,
  situbondo, jombang, nganjuk, tulungagung, trenggalek, ponorogo, pacitan, ngawi, magetan, bojonegoro, tuban, lamongan,
  bangkalan, sampang, pamekasan, sumenep, pontianak, singkawang, sambas, ketapang, sintang, kubu raya, palangka raya,
  palangkaraya, sampit, kotawaringin timur, kotawaringin barat, pangkalan bun`);

const citiesInWita = words(`
  denpasar, badung, gianyar, ubud, buleleng, singaraja, tabanan, mataram, lombok, lombok barat, lombok tengah, lombok timur,
  lombok utara, sumbawa, bima, dompu, kupang, ende, maumere, sikka, labuan bajo, manggarai, manggarai barat, flores, ruteng,
  sumba, waingapu, banjarmasin, banjarbaru, martapura, tanah laut, samarinda, balikpapan, bontang, kutai kartanegara,
  tenggarong, penajam paser utara, ibu kota nusantara, ikn, ikn nusantara, berau, tarakan, tanjung selor, bulungan, nunukan,
  malinau, manado, bitung, tomohon, kotamobagu, minahasa, palu, poso, donggala, luwuk, banggai, morowali, mamuju, majene,
  polewali mandar, makassar, ujung pandang, parepare, pare-pare, palopo, maros, gowa, bone, watampone, bulukumba, toraja, tana
  toraja, kendari, baubau, bau-bau, kolaka, konawe, wakatobi, buton`);

const citiesInWit = words(`
  ambon, tual, masohi, saumlaki, ternate, tidore, tidore kepulauan, sofifi, halmahera, jayapura, sentani, sorong, manokwari,
  fakfak, kaimana, raja ampat, biak, biak numfor, nabire, mimika, timika, wamena, jayawijaya, merauke, boven digoel, serui`);

const zones = (...lists: readonly (readonly [string, readonly string[]])[]): ReadonlyMap<string, string> =>
  new Map(lists.flatMap(([zone, names]) => names.map(name => [name, zone] as const)));

/** Folded name of a province -> its zone. `Kalimantan` alone is in two. */
export const zonesOfProvinces = zones(['Asia/Jakarta', wib], ['Asia/Makassar', wita], ['Asia/Jayapura', wit]);

/** Folded name of a city or regency, without `kota` or `kabupaten` -> its zone. */
export const zonesOfCities = zones(
  ['Asia/Jakarta', citiesInWib],
  ['Asia/Makassar', citiesInWita],
  ['Asia/Jayapura', citiesInWit],
);
