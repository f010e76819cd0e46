import type { PageLine } from './page-lines.ts';

/** Headings over what is about other events. */
const elsewhere =
  /^(?:.{0,30}(?<!\p{L})(?:terkait|lainnya|lain|serupa|related|similar|upcoming|mendatang|akan datang|recommended|rekomendasi|you (?:may|might) also (?:like|be interested in)|baca juga|weitere|ähnliche|autres|otros)(?!\p{L}).{0,30}|more (?:events|webinars|from .{1,40})|see also|other (?:events|webinars)|past (?:events|webinars)|.{0,20}(?:telah|sudah) (?:lewat|selesai|berlalu)|.{0,20} (?:sebelumnya|lampau))$/iu;

/** The lines down to the first heading below `from` that speaks of other events. */
export function ownLines(lines: readonly PageLine[], from: number): readonly PageLine[] {
  const end = lines.findIndex(
    ({ text, isHeading }, at) => at > from && isHeading && elsewhere.test(text.slice(0, 100)),
  );
  return end === -1 ? lines : lines.slice(0, end);
}
