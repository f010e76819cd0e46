import { describe, expect, test } from 'vitest';
import { sharing } from '../../lib/store/sharing.ts';

// The same letters as a text of its own, which a literal would not be.
const list = (...texts: string[]) => texts.map(text => text);

describe('what records have in common is one value', () => {
  test('a list that several have is one list, an empty one is the same everywhere', () => {
    const share = sharing();
    const first = share({ id: 'a', tags: list('webinar', 'arsip'), telephone: list() });
    const second = share({ id: 'b', tags: list('webinar', 'arsip'), telephone: list(), email: list() });
    expect(second.tags).toBe(first.tags);
    expect(second.telephone).toBe(first.telephone);
    expect(second.email).toBe(first.telephone);
    expect(second).toEqual({ id: 'b', tags: ['webinar', 'arsip'], telephone: [], email: [] });
  });

  test('lists of other order, number or joining stay apart', () => {
    const share = sharing();
    const lists = [['a', 'b'], ['b', 'a'], ['a'], ['ab'], ['a b'], []];
    expect(lists.map(tags => share({ tags }).tags)).toEqual([
      ['a', 'b'],
      ['b', 'a'],
      ['a'],
      ['ab'],
      ['a b'],
      [],
    ]);
  });

  test('what is shared cannot be changed for all by one', () => {
    const { tags } = sharing()({ tags: list('webinar') });
    expect(() => tags.push('arsip')).toThrow(TypeError);
  });

  test('numbers, objects and what is absent stay as they are', () => {
    const seen = { name: 'Siti' };
    expect(sharing()({ id: 'a', hours: 4, seen, note: undefined })).toEqual({
      id: 'a',
      hours: 4,
      seen,
      note: undefined,
    });
  });

  test('a field of which every record has another value is left alone after a while', () => {
    const share = sharing();
    for (let number = 0; number < 2000; number++) share({ email: list(`siti.${number}@contoh.id`) });
    const first = share({ email: list('siti.1@contoh.id') });
    expect(share({ email: list('siti.1@contoh.id') }).email).not.toBe(first.email);
    expect(() => first.email.push('siti@contoh.id')).not.toThrow();
  });
});
