import { readPage } from '../../lib/capture/read-page.ts';
import { pageFromHtml } from '../../lib/cli/saved-page.ts';
import type { Reading } from '../../lib/model/reading.ts';

/** Reads a page that a test wrote, with no site surface: by the standards alone. */
export const readByStandards = (html: string, address = 'https://situs.contoh.example/halaman'): Reading =>
  readPage(pageFromHtml(html, address), []);

export const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** Enough text for a page not to be taken for an empty one. */
export const filler = '<p>Halaman ini cukup panjang untuk tidak dianggap kosong oleh siapa pun.</p>';
