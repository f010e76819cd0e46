import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEventsIcs } from '../../../lib/exchange/icalendar/read-events-ics.ts';
import { writeEventsIcs } from '../../../lib/exchange/icalendar/write-events-ics.ts';
import { events, nasty, reopened, told } from '../nasty.ts';

const inFull = { includeNotes: true };

describe('events that we write we read back, exactly', () => {
  test('whatever characters they hold', () => {
    fc.assert(
      fc.property(events, all => {
        const { events: read, problems } = readEventsIcs(reopened(writeEventsIcs(all, inFull)));
        expect(problems).toEqual([]);
        expect(read).toEqual(all.map(told));
      }),
      { numRuns: 500 },
    );
  });

  test('also after a program has folded the lines at another place and ended them with LF', () => {
    fc.assert(
      fc.property(events, all => {
        const file = reopened(writeEventsIcs(all, inFull))
          .replaceAll('\r\n ', '')
          .replace(/^(.{20})(?=[ -~])/gm, '$1\n\t')
          .replaceAll('\r\n', '\n');
        expect(readEventsIcs(file)).toEqual({ events: all.map(told), problems: [] });
      }),
      { numRuns: 100 },
    );
  });
});

describe('the file', () => {
  const lines = (file: string): string[] => file.split('\r\n');

  test('has lines of at most 75 octets, ended by CRLF, that begin as a property or as a continuation', () => {
    fc.assert(
      fc.property(events, nasty, (some, text) => {
        const all = some.map(event => ({ ...event, description: `${text}é名🚀`.repeat(60) }));
        const file = writeEventsIcs(all, inFull);
        const [last, ...rest] = lines(reopened(file)).reverse();
        expect(last).toBe('');
        for (const line of rest) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).toMatch(/^(?:[A-Z-]+[;:]| )/);
          // What some programs take for the end of a line.
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
          expect(line).not.toMatch(/[\u0000-\u0008\u000A-\u001F\u0085\u2028\u2029]/);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('has one part an event: no text of an event can begin another', () => {
    fc.assert(
      fc.property(events, all => {
        const begun = lines(writeEventsIcs(all, inFull)).filter(line => line.startsWith('BEGIN:'));
        expect(begun).toHaveLength(1 + all.length);
      }),
    );
  });
});
