import { describe, expect, test } from 'vitest';
import { timelineOf } from '../../entrypoints/options/contact/timeline.ts';
import type { Commitment } from '../../lib/model/commitment.ts';
import type { Interaction } from '../../lib/model/interaction.ts';
import { contact } from '../store/sample.ts';

const rina = contact('rina');
const nowhere = { contact: rina, attendances: [], eventOf: () => undefined, past: { changes: [] } };
const interaction = (id: string, on: string, fields: Partial<Interaction> = {}): Interaction => ({
  id,
  contactId: 'rina',
  kind: 'call',
  direction: 'mutual',
  on,
  createdAt: '2026-11-20T05:00:00.000Z',
  updatedAt: '2026-11-20T05:00:00.000Z',
  ...fields,
});
const promise: Commitment = {
  id: 'p',
  contactId: 'rina',
  whose: 'mine',
  text: 'Mengirim bahan',
  createdAt: '2026-11-05T05:00:00.000Z',
  updatedAt: '2026-11-10T05:00:00.000Z',
};
const keysOf = (items: ReturnType<typeof timelineOf>) => items.map(({ key }) => key);

describe('the timeline of the practice', () => {
  test('has an interaction on its day, whenever it was noted', () => {
    const interactions = [interaction('late', '2026-11-02'), interaction('same-day', '2026-11-20')];
    const items = timelineOf({ ...nowhere, interactions, promises: [promise] });
    expect(keysOf(items)).toEqual(['own same-day', 'made p', 'own late', 'added']);
  });

  test('has several of one day in the order in which they were noted', () => {
    const noted = (id: string, createdAt: string) => interaction(id, '2026-11-20', { createdAt });
    const interactions = [
      noted('first', '2026-11-20T05:00:00.000Z'),
      noted('second', '2026-11-20T06:00:00.000Z'),
    ];
    expect(keysOf(timelineOf({ ...nowhere, interactions })).slice(0, 2)).toEqual(['own second', 'own first']);
  });

  test('tells when a promise was made and when it ended', () => {
    const kept: Commitment = { ...promise, outcome: 'kept', endedOn: '2026-11-08' };
    const items = timelineOf({ ...nowhere, promises: [kept] });
    expect(items.map(({ kind }) => kind)).toEqual(['promiseEnded', 'promised', 'added']);
    expect(items[0]).toMatchObject({ day: '2026-11-08', promise: { outcome: 'kept' } });
  });

  test('tells of introductions in which they were the third', () => {
    const introducedIn = [interaction('i', '2026-11-03', { contactId: 'andi', introducedId: 'rina' })];
    expect(timelineOf({ ...nowhere, introducedIn })[0]).toMatchObject({
      kind: 'interaction',
      as: 'third',
      interaction: { contactId: 'andi' },
    });
  });

  test('keeps what is older back, until history is read so far', () => {
    const past = { changes: [], from: '2026-11-04T00:00:00.000Z' };
    const interactions = [interaction('old', '2026-11-02'), interaction('new', '2026-11-20')];
    expect(keysOf(timelineOf({ ...nowhere, past, interactions, promises: [promise] }))).toEqual([
      'own new',
      'made p',
    ]);
  });
});
