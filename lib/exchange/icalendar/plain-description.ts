const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

/** Google and Outlook write markup into descriptions; what a person reads is left. Other texts stay as they are. */
export function plainDescription(text: string): string {
  if (!/<(?:br|p|div|a|b|i|u|ul|ol|li|span|html|strong|em)\b[^<>]{0,500}>/i.test(text)) return text;
  return text
    .replace(/<(?:br|\/p|\/div|\/li|\/ul|\/ol|\/tr|\/h\d)\b[^<>]{0,500}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, '')
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/gi, entity => entities[entity.toLowerCase()] ?? entity);
}
