/** Degrees that begin alike, `S.Kom` and `M.Kom`; letters only, so that `S.Kom`, `SKom` and `S. Kom.` are one. */
const families: Readonly<Record<string, string>> = {
  s: 'ag ak ap ars e ei farm gz h hi hum hut ikom ip kom ked kep kes km mat or p par pd pdi pi psi pt s si sn sos st stat stp sit keb gz ft sy t th tp',
  m: 'a ag ak ap ars ba biomed cs d e ed eng farm h han hum ikom kep kes km kn kom m mat p pa pd pdi ph pp psi pt ds acc m mt res s sc si sn sos stat t th tr',
  b: 'a ba com ed eng pharm sc',
  d: 'ba ds eng ph phil sc vm',
  '': 'phd edd psyd pharmd jd llb llm mbbs csc drsc dipling graddip ama jr sr ii iii iv',
};

/** Professions and certificates. */
const certificates =
  'ca cpa cpma cma cia cisa cism cissp cfa cfp cfe frm chrp chrm chrmp phr sphr pmp capm csm pspo psm itil ceh ccna acca fca bkp cera qia crma crmp cgrcp qrma qwp wmi cps cht ch pcc acc mcc ipp ipm ipu aseaneng apeceng sp rn bsn msn dnp lcsw shrmcp shrmscp pmiacp gphr peng obe cbe mbe kbe frs finasim fiha fics facs facp facc fapsc fascc fesc frcp frcs fscai';
/** Abbreviations that are other things too: degrees when written with dots or beside one that is sure. */
const unsure =
  'ap iai rd pe dea dess mti mmsi mit mpp mds midec sik smb msm mei mecdev mscs msak aifo amg crp cra';

const words = (text: string): string[] => text.split(' ');
const known: ReadonlySet<string> = new Set([
  ...Object.entries(families).flatMap(([head, tails]) => words(tails).map(tail => head + tail)),
  ...words(certificates),
]);
/** Known also when written like a word: `Phd`, `Mba`, `Ners`. */
const wordLike =
  /^(?:phd|phd ?candidate|mba|msc|bsc|ners|apt|lc|ak|ns|bd|psikolog|amd|physio|ftr|esq|jr|sr|dr(?:eng|ing|rernat))$/i;
const doubtful: ReadonlySet<string> = new Set(words(unsure));
/** Specialists, associate degrees and applied degrees have too many branches to list: `Sp.PD-KGEH`, `A.Md.Keb`, `S.Tr.IP`. */
const branching =
  /^(?:Sp\.?[A-Z][A-Za-z]{0,5}(?:\(K\)|[.-][A-Za-z]{1,6}){0,3}(?:[A-Z][a-z]{0,4}|BD)?|Subsp\.\s?[A-Z][\w.()-]{0,20}|A\.?[Mm]d(?:\.[A-Z][A-Za-z]{0,6}){0,3}|[SM]\.Tr(?:\.[A-Z][A-Za-z]{0,6}|\.\(Han\)){1,3})\.?$/;
/** The common shape, with more than single letters, which would be someone's initials: `S.Bns`, `SBns`. */
const degreeShape =
  /^(?:[SMABDC](?:\.?[A-Z][A-Z]?[a-z]{1,4})|(?:[SMABDC]|Ph|Ed|LL|Dip|Cert)(?:\.[A-Z]{1,2}[A-Za-z]{0,4}){1,4})\.?$/;
/** `CTL`, `C.L.A.`, a consultant's `K-GH`, and an older title written behind the name, `Dr.`, which no certificate is. */
const certificateShape = /^(?:C[A-Z]{2,5}\.?|[SMC](?:\.[A-Z]){1,3}\.?|K-[A-Z]{2,5})$/;
const titleBehind = /^(?:Prof|Drs?|Dra|Ir)\.$/;

/**
 * How sure it is that a word is a degree. `like`: only the shape says so. `perhaps`: an abbreviation that only the
 * degrees beside it make believable, since agencies and companies have the same shape (`BKN`, `CNN`).
 */
export type DegreeCertainty = 'known' | 'like' | 'perhaps';

export function degreeCertainty(word: string): DegreeCertainty | undefined {
  const token = word.replace(/\s?\((?:k|hons\.?|cand\.?|c)\)$/i, '').replace(/[®™℠]/g, '');
  const letters = token.replace(/[.\s-]/g, '').toLowerCase();
  const dotted = /\p{L}\.\p{L}/u.test(token);
  const capitals = token.replace(/\P{Lu}/gu, '').length;
  if (wordLike.test(letters)) return 'known';
  // `SE`, but not `Se`: a short name may be spelt like a degree.
  if (known.has(letters) && (dotted || capitals > 1)) return 'known';
  if (branching.test(token)) return 'known';
  if (degreeShape.test(token) && /[A-Z][A-Za-z]/.test(token)) return 'like';
  if (titleBehind.test(token) || (dotted && doubtful.has(letters))) return 'like';
  return certificateShape.test(token) || (doubtful.has(letters) && capitals > 1) ? 'perhaps' : undefined;
}

/** The words of one part between commas: `S. Kom. M.T` is `S.Kom.` and `M.T`, `Sp.OG (K)` is one. */
export const degreeWords = (part: string): string[] =>
  part
    .replace(/\s+(?=\(K\))/gi, '')
    .replace(/(?<![.\p{L}])(S|M|A|B|D|Sp|Ph|LL|A\.?Md|[SM]\.Tr)\.\s+(?=\p{Lu})/gu, '$1.')
    .match(
      /(?:ASEAN|APEC) Eng\.?|Ph\.?D\.? Candidate|Dr\. rer\. [a-z]+\.?|Subsp\. [^\s/&]+|[^\s/&]+(?:\s\((?:hons\.?|cand\.?|c)\))?/gi,
    ) ?? [];

/** Catholic orders, which only a religious title before the name makes certain: `Romo Yohanes Contoh, SJ`. */
const orders =
  /^(?:pr|sj|ofm(?:cap|conv)?|svd|cm|msc|msf|scj|o\.?carm|osc|cicm|cssr|sdb|osf|cb|fic|osu|ssps|rgs|op|osb)$/i;
const religious = /^(?:Rm|RP|P|Fr|Br|Sr|Mgr)\.|^(?:Romo|Pastor|Pater|Suster|Bruder|Frater)\s/;

export const isOrder = (part: string, head: string): boolean =>
  religious.test(head) && orders.test(part.replace(/\.$/, ''));
