/** Legal forms and kinds of body that no person is named with. */
const organization =
  /^(?:(?:PT|CV|UD)\.?|Yayasan|Universitas|University|Institut[eo]?|Kementerian|Ministry|Dinas|Badan|Politeknik) |\b(?:LLC|Inc|Ltd|GmbH|Tbk|Corp|University|Foundation|Institute)\b\.?$/i;

/**
 * Whether a text can be a person's name: it has a letter and is no address, no e-mail, no mask, and not the site's word
 * for somebody hidden (`LinkedIn Member`, `Anggota LinkedIn`) or for a page (`Profil`, `About me`).
 */
export const isBelievableName = (name: string): boolean =>
  /\p{L}/u.test(name) &&
  !/:\/\/|^www\.|^\S{1,64}@\S+$|^@|\*{2}|[<>{}]/i.test(name) &&
  !/^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|net|org|id|io|dev|me|co|app|info)(?:\/|$)/.test(name) &&
  !(/linkedin/i.test(name) && name.split(/\s+/).length < 4) &&
  !organization.test(name) &&
  !isPlaceholder(name);

/** What stands where a name might: a page's kind, nobody's name. */
export const isPlaceholder = (name: string): boolean =>
  /^(?:undefined|null|none|unknown|anonymous|admin|user|profil[eo]?|home(?:page)?|beranda|about(?: (?:me|us))?|tentang(?: (?:saya|kami))?|biography|biografi|cv|penulis|author)$/i.test(
    name,
  );
