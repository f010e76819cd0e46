import type { PageWords } from '../model/found-page.ts';

/**
 * How templates say in a title or heading that a page is not there: Indonesian, Malay, English, German, Dutch, Swedish,
 * Danish, French, Spanish, Portuguese, Italian, Polish, Russian, Turkish, Vietnamese, Arabic, Thai, Japanese, Chinese, Korean.
 */
const missing =
  /tidak (?:di)?(?:temukan|jumpai)|(?:laman|pengguna|akun|profil)\b.{0,40} tidak (?:ada|tersedia)|not found|(?:does(?:n['’]t| not)|no longer) exists?|(?:is(?:n['’]t| not)|no longer) available|can(?:['’]t|not) (?:be found|find)|could(?:n['’]t| not) (?:be found|find)|nicht gefunden|existiert nicht|niet gevonden|bestaat niet|hittades inte|ikke (?:fundet|funnet)|introuvable|n['’]existe pas|(?:non|pas) (?:été )?trouvé|n(?:o|ão) (?:fue |foi )?en?contrad|n(?:o|ão) exist[ei]|non (?:è stata )?trovat|non esiste|nie znaleziono|nie istnieje|не найден|не существует|bulunamadı|không tìm thấy|không tồn tại|غير موجود|ไม่พบ|見つかりません|未找到|找不到|不存在|찾을 수 없/i;

/** Whether a short page says by its heading or title that it is not there. News of what was not found is none. */
export const saysMissing = ({ isShort, kind, headings, titles }: PageWords): boolean =>
  isShort === true &&
  kind !== 'article' &&
  [...headings.slice(0, 1), ...titles].some(text => text.length < 120 && missing.test(text));
