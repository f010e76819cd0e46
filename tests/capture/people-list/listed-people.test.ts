import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../lib/cli/read-command.ts';
import type { Reading } from '../../../lib/model/reading.ts';

const read = (body: string, head = '', address = 'https://situs.contoh.example/halaman'): Reading =>
  readHtml(`<!doctype html><html lang="id"><head>${head}</head><body>${body}</body></html>`, address);
const names = ({ list }: Reading): string[] => list?.people.map(({ name }) => name) ?? [];

const rows = ['Rina Wijaya', 'Tono Hartono', 'Sari Anindita']
  .map(name => `<div><h3>${name}</h3><p>Analis Data, BKN Contoh</p></div>`)
  .join('');
const filler = '<p>Halaman ini cukup panjang untuk tidak dianggap kosong oleh siapa pun.</p>';
const event =
  '<h1>Webinar Arsip</h1><p>Hari/Tanggal: Kamis, 3 Desember 2026</p><p>Waktu: 09.00 - 11.00 WIB</p><p>Tempat: Zoom Meeting</p>';

describe('a list in no role', () => {
  test('is offered on a page of its own', () => {
    expect(names(read(`<main><h1>Kantor</h1>${rows}</main>`))).toHaveLength(3);
  });

  test.each([
    ['an article', '<meta property="og:type" content="article">'],
    ['a product', '<script type="application/ld+json">{"@type":"Product","name":"Kursi"}</script>'],
    [
      'a person',
      '<script type="application/ld+json">{"@type":"ProfilePage","mainEntity":{"@type":"Person","name":"Suharto"}}</script>',
    ],
  ])('is not, on the page of %s', (_, head) => {
    expect(names(read(`<main><h1>Suharto</h1>${filler}${rows}</main>`, head))).toEqual([]);
  });

  test('nor on a page of LinkedIn that no surface knows: there stand suggestions', () => {
    expect(names(read(`<main>${rows}</main>`, '', 'https://www.linkedin.com/jobs/'))).toEqual([]);
  });

  test('but speakers are, in an article too', () => {
    const head = '<meta property="og:type" content="article">';
    expect(
      names(read(`<main><h1>Webinar</h1>${filler}<h2>Narasumber</h2>${rows}</main>`, head)),
    ).toHaveLength(3);
  });
});

describe('an event’s people', () => {
  test('are one list, from its rows and from its words, each once', () => {
    const { list } = read(
      `<main>${event}<p>Moderator: Tono Hartono</p><p>Pemateri: Dr. Ratna Palupi (Kepala Arsip)</p><h2>Narasumber</h2><div>${rows}</div></main>`,
    );
    expect(list?.people.map(({ name, role, jobTitle }) => [name, role, jobTitle])).toEqual([
      ['Rina Wijaya', 'speaker', 'Analis Data'],
      ['Tono Hartono', 'speaker', 'Analis Data'],
      ['Sari Anindita', 'speaker', 'Analis Data'],
      ['Ratna Palupi', 'speaker', 'Kepala Arsip'],
    ]);
  });

  test('are its speakers where nothing else names any', () => {
    const { events } = read(
      `<main>${event}<section aria-label="Speakers"><div>${rows}</div></section></main>`,
    );
    expect(events[0]?.speakers).toEqual(['Rina Wijaya', 'Tono Hartono', 'Sari Anindita']);
  });

  test('have the work that its data says, but only on its own page', () => {
    const data = (name: string): string =>
      `<script type="application/ld+json">${JSON.stringify({
        '@type': 'Event',
        name,
        startDate: '2026-12-03T09:00+07:00',
        performer: {
          '@type': 'Person',
          name: 'Ratna Palupi',
          jobTitle: 'Arsiparis',
          affiliation: 'Balai Contoh',
        },
      })}</script>`;
    expect(
      read(`<main><h1>Webinar Arsip</h1>${filler}</main>`, data('Webinar Arsip')).list?.people,
    ).toMatchObject([
      { name: 'Ratna Palupi', role: 'speaker', jobTitle: 'Arsiparis', organization: 'Balai Contoh' },
    ]);
    const head = `${data('Webinar Arsip')}<meta property="og:type" content="article"><title>Harga beras turun</title>`;
    expect(names(read(`<main><h1>Harga beras turun</h1>${filler}</main>`, head))).toEqual([]);
  });
});
