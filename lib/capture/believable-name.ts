/**
 * Whether a text can be a person's name: it has a letter and is no address, no e-mail, no mask, and not the site's word
 * for somebody hidden (`LinkedIn Member`, `Anggota LinkedIn`).
 */
export const isBelievableName = (name: string): boolean =>
  /\p{L}/u.test(name) &&
  !/:\/\/|^www\.|^\S{1,64}@\S+$|^@|\*{2}|[<>{}]/i.test(name) &&
  !/^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|net|org|id|io|dev|me|co|app|info)(?:\/|$)/.test(name) &&
  !(/linkedin/i.test(name) && name.split(/\s+/).length < 4) &&
  !/^(?:undefined|null|none|unknown|anonymous|admin|user)$/i.test(name);
