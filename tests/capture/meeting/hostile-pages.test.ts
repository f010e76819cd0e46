import { describe, expect, test } from 'vitest';
import { createRoster } from '../../../lib/capture/meeting/collect.ts';
import { meetPage } from './pages/google-meet.ts';
import { teamsPage } from './pages/teams-meeting.ts';
import { zoomPage } from './pages/zoom-meeting.ts';
import { documentOf, peopleIn, readDocument, readPage } from './read-page.ts';

const names = ['Rina Wijaya', 'Budi Santoso', 'Siti Aminah'];
const people = names.map((name, at) => ({ name, id: `8:orgid:0000000${at}` }));
const pages = [
  ['https://meet.google.com/abc-defg-hij', meetPage({ people })],
  ['https://app.zoom.us/wc/98765432109/join', zoomPage({ people })],
  ['https://teams.microsoft.com/v2/', teamsPage({ parts: [{ line: 'In this meeting (3)', people }] })],
] as const;

describe.each(pages)('%s', (url, html) => {
  test.each([
    'querySelectorAll',
    'querySelector',
    'getElementsByTagName',
    'title',
    'children',
    'body',
    'getElementById',
    'createTreeWalker',
    'documentElement',
  ])('a picture or a form named %s breaks nothing and gives nobody wrong', name => {
    const document = documentOf(html, url);
    const named = document.createElement('img');
    named.setAttribute('name', name);
    const form = document.createElement('form');
    form.setAttribute('name', name);
    form.append(document.createElement('input'));
    form.firstElementChild?.setAttribute('name', name);
    document
      .querySelector('aside,#wc-container-right,[data-tid=calling-right-side-panel]')
      ?.prepend(named, form);
    const { rows } = readDocument(document, url);
    expect(rows.map(row => row.name).filter(shown => !names.includes(shown))).toEqual([]);
  });

  test('names that are code or without end stay text and stay short', () => {
    const odd = [
      '<img src=x onerror=alert(1)>',
      'A'.repeat(100_000),
      'Budi\u202eitnaS\u200b Santoso',
      '( ( ( ( (',
    ];
    const evil = odd.map((name, at) => ({ name, id: `8:orgid:9999999${at}` }));
    const page = { meet: meetPage({ people: evil }), zoom: zoomPage({ people: evil }) };
    const html = url.includes('meet')
      ? page.meet
      : url.includes('zoom')
        ? page.zoom
        : teamsPage({ parts: [{ line: 'In this meeting (4)', people: evil }] });
    const { rows } = readPage(html, url);
    expect(rows.every(row => row.name.length <= 120)).toBe(true);
    expect(rows.map(row => row.name)).toContain('BudiitnaS Santoso');
  });
});

test('100,000 rows are read up to a bound', () => {
  const many = Array.from(
    { length: 100_000 },
    (_, at) =>
      `<div role="listitem" aria-label="Peserta ${at}" data-participant-id="d/${at}"><span>Peserta ${at}</span></div>`,
  );
  const html = `<html><body><div role="list" aria-label="Participants">${many.join('')}</div></body></html>`;
  const { rows } = readPage(html, 'https://meet.google.com/abc-defg-hij');
  expect(rows).toHaveLength(3000);
});

test('a page that names somebody else at every moment fills no memory', () => {
  const roster = createRoster();
  for (let at = 0; at < 30_000; at += 1000)
    roster.add(Array.from({ length: 1000 }, (_, n) => ({ name: `Orang ${at + n}`, shown: '', list: 0 })));
  expect(roster.participants()).toHaveLength(20_000);
});

test('rows in one another a thousand deep, and lists in lists, end', () => {
  const deep = `${'<div role="list" aria-label="Participants"><div role="listitem">'.repeat(400)}Rina Wijaya${'</div></div>'.repeat(400)}`;
  for (const [url] of pages)
    expect(peopleIn(readPage(`<html><body>${deep}</body></html>`, url)).length).toBeLessThan(3);
});
