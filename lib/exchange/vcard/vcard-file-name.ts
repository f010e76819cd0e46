import { cleanText } from '../../identity/text.ts';
import type { ContactDraft } from '../columns.ts';

/** Names of devices, which Windows allows with no ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** Of 255 bytes that file systems allow, with room for a number and the ending. */
const mostBytes = 200;

/**
 * `Rina Wijaya.vcf`: a name that every file system takes. `taken` is handed from one call to the next and tells equal names
 * apart, `Rina Wijaya (2).vcf`.
 */
export function vcardFileName(
  { name }: Pick<ContactDraft, 'name'>,
  taken = new Map<string, number>(),
): string {
  const words = cleanText(name.replace(/[<>:"/\\|?*\p{Cc}\p{Cf}]/gu, ' '), 200).normalize('NFC');
  const plain = shortened(words).replace(/^[\s.]+|[\s.]+$/g, '');
  const base = plain === '' ? 'contact' : device.test(plain.split('.')[0] ?? '') ? `_${plain}` : plain;
  // Windows and macOS do not tell case apart.
  const key = (text: string): string => text.toLowerCase().normalize('NFKC');
  let number = (taken.get(key(base)) ?? 0) + 1;
  const numbered = (): string => (number === 1 ? base : `${base} (${number})`);
  while (number > 1 && taken.has(key(numbered()))) number++;
  taken.set(key(base), number);
  if (number > 1) taken.set(key(numbered()), 1);
  return `${numbered()}.vcf`;
}

function shortened(text: string): string {
  let bytes = 0;
  let end = 0;
  for (const letter of text) {
    bytes += new TextEncoder().encode(letter).length;
    if (bytes > mostBytes) break;
    end += letter.length;
  }
  return text.slice(0, end);
}
