/** What a headline of the form "title at organization" says. */
export interface HeadlineRole {
  readonly jobTitle: string;
  readonly organization: string;
}

const joined = /^(.{2,80}?)(?:\s+(?:at|di|pada|chez|bei)\s+|\s*@\s*)(?=[\p{Lu}\p{Nd}\p{Lo}])(.{2,80})$/u;
/** Not what someone is now. */
const notNow =
  /^(?:ex|eks|former|formerly|mantan|purna|retired|pensiunan|seeking|looking|aspiring|open to|mencari|student|mahasiswa|siswa)(?![\p{L}])/iu;

/** `Student at …`, `Mantan Kepala Dinas di …`: where somebody was, is not yet, or learns. */
export const isNotNow = (headline: string): boolean => notNow.test(headline);

/** `Analis Kebijakan di Bappenas | Penulis`: only the first part is read, and only if it names a post held now. */
export function headlineRole(headline: string): HeadlineRole | undefined {
  const [part = ''] = headline.slice(0, 300).split(/\s*[|•·;/]\s+|\s[–—-]\s/);
  const [, jobTitle = '', named = ''] = joined.exec(part.trim()) ?? [];
  const organization = named.split(/,\s+(?!(?:inc|ltd|llc|tbk|pte|co|corp)\b)/i)[0]?.trim() ?? '';
  if (jobTitle === '' || organization === '' || isNotNow(jobTitle)) return undefined;
  return { jobTitle: jobTitle.trim(), organization };
}
