import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { contactColumns, eventColumns } from '../../lib/exchange/columns.ts';
import { writeCsv } from '../../lib/exchange/csv.ts';
import { excel } from '../../lib/exchange/csv-profiles/excel.ts';
import { ownDialect } from '../../lib/exchange/csv-profiles/own-dialect.ts';
import { writeContactsCsv } from '../../lib/exchange/csv-profiles/write-contacts-csv.ts';
import { readContactsCsv, readEventsCsv } from '../../lib/exchange/read-csv.ts';
import { languages } from '../../lib/model/settings.ts';
import { contacts, events, nasty, reopened, told } from './nasty.ts';

const ways = languages.flatMap(language => ([',', ';'] as const).map(separator => ({ language, separator })));
const columnIds = contactColumns.map(({ id }) => id);

describe('what we write we read back, exactly', () => {
  test.each(ways)('contacts in $language with $separator', way => {
    fc.assert(
      fc.property(contacts, all => {
        const file = writeContactsCsv(all, ownDialect, way).join('');
        const { drafts, problems, unknown } = readContactsCsv(reopened(file));
        expect(problems).toEqual([]);
        expect(unknown).toEqual([]);
        expect(drafts).toEqual(all.map(told));
      }),
      { numRuns: 200 },
    );
  });

  test.each(ways)('events in $language with $separator', way => {
    fc.assert(
      fc.property(events, all => {
        const { drafts, problems } = readEventsCsv(reopened(writeCsv(eventColumns, all, way).join('')));
        expect(problems).toEqual([]);
        expect(drafts).toEqual(all.map(told));
      }),
      { numRuns: 100 },
    );
  });

  test('chosen columns in any order, and nothing else', () => {
    const chosen = fc.shuffledSubarray(columnIds).map(ids => (ids.includes('name') ? ids : ['name', ...ids]));
    fc.assert(
      fc.property(
        contacts,
        chosen,
        fc.constantFrom(ownDialect, excel),
        fc.constantFrom(...ways),
        (all, columns, profile, way) => {
          const file = writeContactsCsv(all, profile, { ...way, columns }).join('');
          const { drafts, problems } = readContactsCsv(reopened(file));
          expect(problems).toEqual([]);
          const lists = ['email', 'telephone', 'identities', 'links', 'tags'];
          const expected = all.map(contact => {
            const fields = Object.entries(told(contact)).map(([field, value]) => {
              const isThere = columns.includes(field);
              return isThere ? [[field, value]] : lists.includes(field) ? [[field, []]] : [];
            });
            return Object.fromEntries(fields.flat());
          });
          expect(drafts).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });
});

test('an independent parser finds the same text, but for the apostrophe of what could run', () => {
  const columns = ['name', 'note'];
  fc.assert(
    fc.property(nasty, note => {
      const one = {
        id: '1',
        name: 'Rina',
        note,
        email: [],
        telephone: [],
        identities: [],
        links: [],
        tags: [],
      };
      const at = '2026-11-22T03:00:00.000Z';
      const contact = { ...one, provenance: {}, seen: {}, createdAt: at, updatedAt: at };
      const file = writeContactsCsv([contact], excel, { language: 'id', columns }).join('');
      const { data, errors } = Papa.parse<string[]>(file.slice(1), { delimiter: ';', newline: '\r\n' });
      expect(errors).toEqual([]);
      expect([note, `'${note}`]).toContain(data[1]?.[1]);
    }),
  );
});
