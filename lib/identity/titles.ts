const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Titles before a name, written with or without a dot. */
const plain = set(
  'prof professor dr drg drh drs dra ir hj tgk pdt romo pastor ustadz ustadzah ustaz ustad kyai kiai bpk bapak ibu sdr sdri mr mrs ms sir datuk dato datin frau herr mme mlle profa',
);
/** Only with a dot: without it they are words or initials. */
const dotted = set(
  'assoc asst kh ust rr ra rm rp rd krt kph krht gkr ns apt bd bdn adv ing inż mag mgr rev ev fr br sr sra srta dña hon tn ny nn yth alm almh lic arq avv dott doc pr apl lt capt maj col gen sgt rndr judr mudr mvdr phdr thdr paeddr ths pgs mtro mtra',
);
/** Ranks of the Indonesian forces and police, which may be followed by the branch. */
const ranks = set(
  'jenderal jend letjen mayjen brigjen kolonel kol letkol mayor kapten kapt letnan lettu letda laksamana laksdya laksda laksma marsekal marsdya marsda marsma komjen irjen kombes akbp kompol akp iptu ipda aiptu aipda bripka brigadir briptu bripda peltu pelda serma serka sertu serda kopral praka pratu prada',
);
const branch =
  /^(?:(?:Inf|Kav|Arm|Arh|Art|Czi|Cpl|Chb|Caj|Cku|Cba|Ckm|Chk|Cpm|Ctp|Laut|Mar|Pnb|Nav|Tek|Lek|Adm|Kal|Sus|Kes|Pol|TNI|Muda|Madya|Pertama)\b\.?|\((?:Purn|[A-Z]{1,3}|Mar)\.?\))\s*(?=\S)/i;

/** What says which doctor or professor: `Dr. (H.C.)`, `Dr. h.c. mult.`, `Dr. rer. nat.`, `Prof. Madya`, `Dato' Sri`. */
const qualifier =
  /^(?:\((?:h\.?\s?c|cand|c|em|fh)\.?\)|h\.\s?c\.|(?:mult|hab(?:il)?|em|rer\.\s?[a-z]{3,6}|med(?:\.\s?(?:dent|vet))?|phil|jur|iur|theol|oec|agr|techn?|sc|eng)\.|(?:madya|emeritus)\s)\s*(?=\S)/i;

/** Titles of several words or with a sign in them. */
const compound =
  /^(?:(?:Associate|Assistant|Adjunct|Visiting|Emeritus)\sProf(?:essor)?\b\.?|(?:Assoc|Asst)\sProf\b\.?|A\/Prof\b\.?|PD(?=\sDr\b)|Univ\.-Prof\.|Dr\.-Ing\.|Dipl\.(?:-\p{L}{2,12}\.?){1,2}|(?:Prof|Dott)\.ssa\b|P?GS\.\s?TS\.|TS\.(?=\s(?:Nguyễn|Trần|Lê|Phạm)\s)|Rt\.?\sHon\b\.?|Dat(?:o['’]|uk)\sSe?ri\b|(?:أ\.\s?)?د\.)\s*(?=\p{L}|\()/u;

/**
 * Single letters are titles only before a whole word: `H. Abdul` (Haji) but `H. G. Wells`, `R. A. Kartini` (Raden Ajeng).
 * Haji and Raden may stand before the initial of Muhammad: `H. M. Yusuf`.
 */
const letters =
  /^(?:K\.\s?H|H\.\s?E|R\.\s?A|R\.M|H(?=\.\s*[MR]\.)|R(?=\.\s*M\.)|[HR])\.\s*(?=\p{Lu}[\p{L}'’]|\p{Lo}|[MR]\.\s*\p{Lu})/u;

export interface Title {
  readonly title: string;
  readonly rest: string;
  readonly isRank: boolean;
}

const cut = (text: string, length: number, isRank = false): Title => ({
  title: text.slice(0, length).trim(),
  rest: text.slice(length).trim(),
  isRank,
});

/** The first title of a name and what follows it, or undefined when it begins with a name. `after`: the title before. */
export function firstTitle(text: string, after?: Title): Title | undefined {
  const more = (after?.isRank ? branch.exec(text) : undefined) ?? (after ? qualifier.exec(text) : undefined);
  if (more) return cut(text, more[0].length, after?.isRank);
  const single = compound.exec(text) ?? letters.exec(text);
  if (single) return cut(text, single[0].length);
  const [all, word = '', end = ''] = /^(\p{L}+)(['’]?\s+|\.\s*)(?=\p{L}|\()/u.exec(text) ?? [];
  if (all === undefined) return undefined;
  const name = word.toLowerCase();
  const rank = ranks.has(name);
  // `KH Zainuddin`, `RA Kartini`; in a name all in capitals they may be anything.
  const capitals = /^(?:KH|RA|RM|RR)$/.test(word) && /\p{Ll}/u.test(text);
  const isTitle = rank || capitals || plain.has(name) || (end.startsWith('.') && dotted.has(name));
  return isTitle ? cut(text, all.length, rank) : undefined;
}

/** Whether a text is a title and nothing else: `Dr.`. */
export const isTitleAlone = (text: string): boolean => firstTitle(`${text} Xx`)?.rest === 'Xx';
