import { describe, expect, test } from 'vitest';
import { readHtml } from '../../lib/cli/read-command.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { readingSchema } from '../../lib/model/reading.ts';

const address = 'https://jahat.contoh.example/orang/1';

/** Reads a page and holds it to what every reading must be: valid, plain, bounded. */
function read(body: string, head = ''): Reading {
  const reading = readHtml(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, address);
  expect(readingSchema.parse(structuredClone(reading))).toEqual(JSON.parse(JSON.stringify(reading)));
  expect(JSON.stringify(reading).length).toBeLessThan(200_000);
  return reading;
}

const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
const profile = (person: object): string =>
  jsonLd({ '@type': 'ProfilePage', mainEntity: { '@type': 'Person', ...person } });
const filler = '<p>Halaman ini cukup panjang untuk tidak dianggap kosong oleh siapa pun.</p>';

describe('hostile pages give a bounded, clean reading or a named refusal', { timeout: 60_000 }, () => {
  test('markup and scripts in a name stay text or are no name', () => {
    const [person] = read(
      filler,
      profile({ name: '<img src=x onerror=alert(1)>Rina <script>alert(2)</script>Wijaya' }),
    ).people;
    expect(JSON.stringify(person ?? {})).not.toMatch(/<|onerror/);
    const shown = read(
      '<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>',
      jsonLd({ '@type': 'Person', name: '<script>alert(1)</script>' }),
    );
    expect(shown.people).toEqual([]);
  });

  test('__proto__ and constructor in JSON-LD change nothing', () => {
    const text = `{"__proto__": {"polluted": "yes", "@type": "Person"}, "constructor": {"prototype": {"polluted": "yes"}},
      "@graph": [{"@type": "ProfilePage", "mainEntity": {"@type": "Person", "name": "Rina Wijaya", "toString": "x", "__proto__": {"jobTitle": "Peretas"}}}]}`;
    const { people } = read(filler, `<script type="application/ld+json">${text}</script>`);
    expect(people).toMatchObject([{ name: 'Rina Wijaya' }]);
    expect(people[0]?.jobTitle).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  test('a class or an itemprop named __proto__ changes nothing', () => {
    const { people } = read(
      `<h1>Rina Wijaya</h1><div class="vcard __proto__ constructor"><b class="fn">Rina Wijaya</b><i class="__proto__ toString role">Guru</i></div>
       <div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Rina Wijaya</b><i itemprop="__proto__ constructor">x</i></div>`,
    );
    expect(people).toMatchObject([{ name: 'Rina Wijaya', jobTitle: 'Guru' }]);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  test('50 MB of JSON-LD is not described: what fits is read, the rest is left', () => {
    const big = `{"@type": "Person", "name": "${'x'.repeat(50_000_000)}"}`;
    const { people } = read(
      filler,
      `<script type="application/ld+json">${big}</script>${profile({ name: 'Rina Wijaya' })}`,
    );
    expect(people).toMatchObject([{ name: 'Rina Wijaya' }]);
    const many = Array.from({ length: 40 }, () =>
      jsonLd({ '@type': 'Event', name: 'x'.repeat(1_200_000), startDate: '2026-01-01' }),
    );
    expect(read(filler, many.join('')).events).toHaveLength(1);
  });

  test('JSON-LD nested 100,000 deep, whole or broken', () => {
    for (const comma of ['', ',']) {
      const deep = `${'{"a":['.repeat(100_000)}1${comma}${']}'.repeat(100_000)}`;
      const reading = read(
        filler,
        `<script type="application/ld+json">${deep}</script>${profile({ name: 'Rina Wijaya' })}`,
      );
      expect(reading.people).toMatchObject([{ name: 'Rina Wijaya' }]);
    }
  });

  test('JSON-LD whose references go round in a circle', () => {
    const data = {
      '@graph': [
        {
          '@type': 'Person',
          '@id': '#a',
          name: 'Rina Wijaya',
          worksFor: { '@id': '#a' },
          knows: { '@id': '#a' },
        },
        { '@type': 'ProfilePage', mainEntity: { '@id': '#a' } },
      ],
    };
    expect(read(filler, jsonLd(data)).people).toMatchObject([{ name: 'Rina Wijaya' }]);
  });

  test('20,000 events, people, cards and headings', () => {
    const events = Array.from({ length: 20_000 }, (_, n) => ({
      '@type': 'Event',
      name: `Acara ${n}`,
      startDate: '2026-01-01',
    }));
    const cards =
      '<div class="h-card"><b class="p-name">Orang</b></div><h1>Judul</h1><i itemscope itemprop="a" itemtype="https://schema.org/Person"></i>'.repeat(
        3000,
      );
    const reading = read(cards, jsonLd(events));
    expect(reading.events.length).toBeLessThanOrEqual(100);
    expect(reading.people).toEqual([]);
  });

  test('elements nested as deep as a parser lets them, each an item of the one above', () => {
    const open =
      '<div class="h-card vevent" itemscope itemprop="subEvent" itemtype="https://schema.org/Event">'.repeat(
        2000,
      );
    expect(read(`${open}<b itemprop="name" class="fn">x</b>`).people).toEqual([]);
  });

  test('1,000,000 text nodes', () => {
    expect(read('<p>a<b>b</b></p>'.repeat(500_000))).toMatchObject({
      refusal: 'too-large',
      people: [],
      events: [],
    });
  });

  test('60,000 text nodes in one heading are read no further than a name is long', () => {
    const reading = read(
      `<h1>Rina Wijaya${'<!---->x '.repeat(60_000)}</h1>`,
      profile({ name: 'Rina Wijaya' }),
    );
    expect(reading.people).toMatchObject([{ name: 'Rina Wijaya' }]);
    expect(reading.texts.length).toBeLessThanOrEqual(60);
  });

  test('javascript:, data: and other links are dropped', () => {
    const [person] = read(
      filler,
      profile({
        name: 'Rina Wijaya',
        url: 'javascript:alert(1)',
        image: 'data:image/svg+xml,<svg onload=alert(1)>',
        sameAs: [
          'javascript:alert(1)',
          ' JaVaScRiPt:alert(1)',
          'data:text/html,x',
          'blob:https://a.example/1',
          'file:///etc/passwd',
          'https://rina@jahat.example/',
          'chrome-extension://abc/x',
          'https://rina.example/',
        ],
      }),
    ).people;
    expect(person?.links).toEqual(['https://rina.example/']);
    expect(person?.image).toBeUndefined();
    expect(person?.url).toBe(address);
  });

  test('right-to-left overrides, zero-width characters and lone surrogates are gone', () => {
    const [person] = read(
      filler,
      profile({ name: '\u202ERina\u200B \u2066Wijaya\uD800\u0000', jobTitle: 'Gu\u200Fru\uDFFF' }),
    ).people;
    expect(person).toMatchObject({ name: 'Rina Wijaya', jobTitle: 'Guru' });
  });

  test('a name of 1 MB', () => {
    const name = `Rina ${'Wijaya '.repeat(150_000)}`;
    const { people, texts } = read(
      `<h1>${name}</h1>`,
      profile({ name }) + jsonLd({ '@type': 'Event', name, startDate: '2026-01-01' }),
    );
    expect(people.every(person => person.name.length <= 200)).toBe(true);
    expect(texts.every(text => text.length <= 200)).toBe(true);
  });

  test('a base element cannot turn the page into another site', () => {
    const [person] = read(
      '<h1>Rina Wijaya</h1><div class="vcard"><a class="fn url" href="/x">Rina Wijaya</a></div>',
      '<base href="javascript:alert(1)//">',
    ).people;
    expect(JSON.stringify(person ?? {})).not.toContain('javascript');
  });

  test('form controls named like the properties that the reader asks for', () => {
    const { people } = read(
      '<form><input name="children"><input name="firstChild"><input name="getAttribute"><h1>Rina Wijaya</h1></form><img name="title"><img name="body">',
      profile({ name: 'Rina Wijaya' }),
    );
    expect(people).toMatchObject([{ name: 'Rina Wijaya' }]);
  });

  test.each(['parentNode', 'nextSibling', 'firstChild', 'getAttribute', 'closest', 'children'])(
    'a form whose control is named %s, around people, events and texts',
    name => {
      const form = `<form class="h-card vevent" itemscope itemtype="https://schema.org/Person"><input name="${name}"><b class="fn">x</b></form>`;
      read(`<main><h1>Rina Wijaya</h1>${form}<h1>${form}</h1></main>`, profile({ name: 'Rina Wijaya' }));
    },
  );

  test('images that take the place of what the document is asked', () => {
    const names = [
      'querySelector',
      'querySelectorAll',
      'getElementsByTagName',
      'createTreeWalker',
      'title',
      'body',
    ];
    const reading = read(
      names.map(name => `<img name="${name}">`).join(''),
      profile({ name: 'Rina Wijaya' }),
    );
    expect(reading).toMatchObject({ url: address, people: [], events: [] });
  });
});
