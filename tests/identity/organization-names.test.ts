import { describe, expect, test } from 'vitest';
import { isSameOrganization, organizationKey } from '../../lib/identity/organization-names.ts';

describe('the key of an organization', () => {
  test.each([
    ['PT Contoh Tbk.', 'contoh'],
    ['PT. Contoh', 'contoh'],
    ['P.T. CONTOH', 'contoh'],
    ['Contoh, PT', 'contoh'],
    ['PT Bank Contoh (Persero) Tbk', 'bank contoh'],
    ['Contoh (Persero)', 'contoh'],
    ['CV. Maju Jaya', 'maju jaya'],
    ['Contoh Sdn. Bhd.', 'contoh'],
    ['Contoh GmbH & Co. KG', 'contoh gmbh dan co kg'],
    ['Contoh Inc.', 'contoh'],
    ['B.K.N.', 'bkn'],
    ['Badan Kepegawaian Negara (BKN)', 'badan kepegawaian negara'],
    ['BKN (Badan Kepegawaian Negara)', 'badan kepegawaian negara'],
    ['Universitas Contoh (Depok)', 'universitas contoh depok'],
    ['Riset & Inovasi', 'riset dan inovasi'],
    ['Research and Innovation', 'research dan innovation'],
    ["Int'l Café", 'intl cafe'],
    // Nothing is left of a name by taking things off.
    ['PT', 'pt'],
    ['Tbk', 'tbk'],
    ['CV PT', 'cv'],
    ['王小明科技', '王小明科技'],
    ['—', ''],
    ['', ''],
  ])('%s: %s', (name, key) => {
    expect(organizationKey(name)).toBe(key);
  });

  test('a hostile name costs no time', () => {
    expect(organizationKey('('.repeat(100_000))).toBe('');
    expect(organizationKey(`${'a.'.repeat(50_000)}(x)`).length).toBeLessThan(6000);
  });
});

describe('two spellings are one organization', () => {
  test.each([
    ['BKN', 'Badan Kepegawaian Negara'],
    ['Kemenkeu', 'Kementerian Keuangan'],
    ['Dinkes Kab. Bogor', 'Dinas Kesehatan Kabupaten Bogor'],
    ['Diskominfo Kota Bandung', 'Dinas Komunikasi dan Informatika Kota Bandung'],
    ['Kemenpan RB', 'Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi'],
    ['KemenPANRB', 'Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi'],
    ['Kemendikbud', 'Kementerian Pendidikan dan Kebudayaan'],
    ['Kemenkumham', 'Kementerian Hukum dan Hak Asasi Manusia'],
    ['Kemendagri', 'Kementerian Dalam Negeri'],
    ['Kemenlu', 'Kementerian Luar Negeri'],
    ['Kemenhub', 'Kementerian Perhubungan'],
    ['Bappenas', 'Badan Perencanaan Pembangunan Nasional'],
    ['Bappeda Kota Bogor', 'Badan Perencanaan Pembangunan Daerah Kota Bogor'],
    ['BKPSDM Kab. Garut', 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Garut'],
    ['Disdukcapil', 'Dinas Kependudukan dan Pencatatan Sipil'],
    ['Disnaker', 'Dinas Tenaga Kerja'],
    ['Pemprov Jabar', 'Pemerintah Provinsi Jawa Barat'],
    ['Ditjen Pajak', 'Direktorat Jenderal Pajak'],
    ['DJP', 'Direktorat Jenderal Pajak'],
    ['Polda Jabar', 'Kepolisian Daerah Jawa Barat'],
    ['RSUD Cibinong', 'Rumah Sakit Umum Daerah Cibinong'],
    ['UIN Jakarta', 'Universitas Islam Negeri Jakarta'],
    ['SMAN 1 Bogor', 'SMA Negeri 1 Bogor'],
    ['Univ. Contoh', 'Universitas Contoh'],
    ['IBM', 'International Business Machines Corp.'],
    ['PT Contoh', 'Contoh Tbk'],
  ])('%s, %s', (short, long) => {
    expect(isSameOrganization(short, long)).toBe(true);
    expect(isSameOrganization(long, short)).toBe(true);
  });
});

describe('two names are two organizations', () => {
  test.each([
    ['BKN', 'Badan Kependudukan dan Keluarga Berencana Nasional'],
    ['Kemenkeu', 'Kementerian Kesehatan'],
    ['Dinkes Kab. Bogor', 'Dinas Kesehatan Kota Bogor'],
    ['Dinkes Kab. Bogor', 'Dinas Kesehatan Kabupaten Garut'],
    ['Pemkot Bogor', 'Pemerintah Kabupaten Bogor'],
    ['SMAN 1 Bogor', 'SMA Negeri 12 Bogor'],
    ['Kanreg II BKN', 'Kanreg III BKN'],
    ['Telkom', 'Telkomsel'],
    ['Telkom Indonesia', 'Telkomsel Indonesia'],
    ['Bank', 'Badan Nasional Kesehatan'],
    ['Bank Contoh', 'Bank Contoh Syariah'],
    ['Contoh', 'Contoh Jaya'],
    ['A', 'Amal Abadi'],
  ])('%s, %s', (a, b) => {
    expect(isSameOrganization(a, b)).toBe(false);
    expect(isSameOrganization(b, a)).toBe(false);
  });
});
