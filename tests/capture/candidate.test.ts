import { describe, expect, test } from 'vitest';
import { eventCandidate, personCandidate } from '../../lib/capture/candidate.ts';
import type { EventFindings, PersonFindings } from '../../lib/capture/site.ts';
import type { EventField } from '../../lib/model/event.ts';
import type { PersonField } from '../../lib/model/person.ts';

const person = (...said: [PersonField, string, string?][]): PersonFindings =>
  said.map(([field, value, rule = 'first']) => ({ field, value, rule }));
const event = (...said: [EventField, string, string?][]): EventFindings =>
  said.map(([field, value, rule = 'first']) => ({ field, value, rule }));

describe('a person', () => {
  test('has a name without titles; the titles are fields, the shown name is kept', () => {
    expect(personCandidate(person(['name', 'Dr. Ir. Siti Aminah, M.M.']))).toMatchObject({
      name: 'Siti Aminah',
      originalName: 'Dr. Ir. Siti Aminah, M.M.',
      honorificPrefix: 'Dr. Ir.',
      honorificSuffix: 'M.M.',
      evidence: { honorificPrefix: [{ rule: 'name-parts' }], originalName: [{ rule: 'first' }] },
    });
  });

  test('has the titles that the page states rather than those in the name', () => {
    const said = person(['honorificPrefix', 'Prof.', 'json-ld'], ['name', 'Dr. Siti Aminah']);
    expect(personCandidate(said)).toMatchObject({
      honorificPrefix: 'Prof.',
      evidence: { honorificPrefix: [{ rule: 'json-ld', others: [{ value: 'Dr.', rule: 'name-parts' }] }] },
    });
  });

  test('is named the same by two rules of which one shows the titles', () => {
    const said = person(['name', 'Siti Aminah', 'heading'], ['name', 'Dr. Siti Aminah', 'title']);
    expect(personCandidate(said)).toMatchObject({
      honorificPrefix: 'Dr.',
      evidence: { name: [{ rule: 'heading', agreed: ['title'], others: [] }] },
    });
  });

  test.each([
    '',
    '   ',
    '***',
    '12345',
    'https://rina.example',
    'www.rina.example',
    'rina@contoh.example',
    '@rina',
    'LinkedIn Member',
    'Anggota LinkedIn',
    'undefined',
    '{{ name }}',
  ])('is not called "%s"', name => {
    expect(personCandidate(person(['name', name]))).toBeUndefined();
  });

  test.each(['Suharto', '王小明', 'O’Brien-Smith', 'Nguyễn Thị Minh Khai', 'محمد'])(
    'may be called %s',
    name => {
      expect(personCandidate(person(['name', name]))?.name).toBe(name);
    },
  );

  test('has keys from address, links and e-mail, each once, and no link to itself', () => {
    const candidate = personCandidate(
      person(
        ['name', 'Rina'],
        ['url', 'https://id.linkedin.com/in/Rina/?trk=x', 'address'],
        ['links', 'https://www.linkedin.com/in/rina'],
        ['links', 'https://github.com/rina-contoh'],
        ['links', 'https://rina.example/'],
        ['links', 'javascript:alert(1)'],
        ['email', 'mailto:Rina@Contoh.example'],
        ['email', 'rina@contoh.example', 'second'],
        ['identities', 'linkedin-id:ACoAABcontoh'],
        ['identities', 'no key'],
      ),
    );
    expect(candidate).toMatchObject({
      url: 'https://www.linkedin.com/in/rina',
      links: ['https://github.com/rina-contoh', 'https://rina.example/'],
      email: ['Rina@contoh.example'],
      identities: [
        'linkedin:rina',
        'github:rina-contoh',
        'email:rina@contoh.example',
        'linkedin-id:ACoAABcontoh',
      ],
      evidence: { identities: [{ rule: 'address' }, {}, {}, {}], email: [{ agreed: ['second'] }] },
    });
  });

  test.each([
    ['telephone', 'tel:+62-812-0000-1111', ['+62-812-0000-1111']],
    ['telephone', '0812 0000 1111 (Mobile)', ['0812 0000 1111']],
    ['telephone', 'call me', []],
    ['email', 'not an address', []],
  ] as const)('%s "%s"', (field, value, list) => {
    expect(personCandidate(person(['name', 'Rina'], [field, value]))?.[field]).toEqual(list);
  });

  test('has a guess only where nobody contradicts it', () => {
    const guess = { field: 'jobTitle', value: 'Guru', rule: 'guess', weak: true } as const;
    expect(personCandidate([...person(['name', 'Rina']), guess])?.jobTitle).toBe('Guru');
    expect(
      personCandidate([...person(['name', 'Rina']), guess, { ...guess, value: 'Dosen' }])?.jobTitle,
    ).toBeUndefined();
    expect(personCandidate([...person(['name', 'Rina'], ['jobTitle', 'Dosen']), guess])?.jobTitle).toBe(
      'Dosen',
    );
  });

  test('has no masked values', () => {
    const candidate = personCandidate(person(['name', 'Rina'], ['jobTitle', '*** ****'], ['location', '—']));
    expect(Object.keys(candidate?.evidence ?? {})).toEqual(['name']);
    expect(candidate).not.toHaveProperty('jobTitle');
  });
});

describe('an event', () => {
  const zone = (...said: [EventField, string][]): string | undefined =>
    eventCandidate(event(['name', 'Temu'], ...said))?.timeZone;

  test('has the zone that a rule names, else the offset of its start, else none', () => {
    expect(zone(['startDate', '2026-10-12T09:00+07:00'], ['timeZone', 'Asia/Jakarta'])).toBe('Asia/Jakarta');
    expect(zone(['startDate', '2026-10-12T09:00+07:00'])).toBe('+07:00');
    expect(zone(['startDate', '2026-10-12T02:00Z'])).toBe('UTC');
    expect(zone(['startDate', '2026-10-12T09:00'])).toBeUndefined();
    expect(zone(['startDate', '2026-10-12T09:00'], ['timeZone', 'Waktu Indonesia'])).toBeUndefined();
  });

  test('does not end before it begins', () => {
    const end = (endDate: string): string | undefined =>
      eventCandidate(event(['name', 'Temu'], ['startDate', '2026-10-12T09:00+07:00'], ['endDate', endDate]))
        ?.endDate;
    expect(end('2026-10-12T11:00+07:00')).toBe('2026-10-12T11:00+07:00');
    expect(end('2026-10-12T03:00Z')).toBe('2026-10-12T10:00+07:00');
    expect(end('2026-10-12')).toBe('2026-10-12');
    expect(end('2026-10-12T08:00+07:00')).toBeUndefined();
    expect(end('2026-10-11')).toBeUndefined();
  });

  test('has a key by its address', () => {
    expect(
      eventCandidate(event(['name', 'Temu'], ['url', 'https://www.contoh.example/a/?utm_source=x']))
        ?.identities,
    ).toEqual(['page:contoh.example/a']);
  });

  test('takes place as schema.org says', () => {
    const mode = (value: string): unknown =>
      eventCandidate(event(['name', 'Temu'], ['attendanceMode', value]))?.attendanceMode;
    expect(mode('https://schema.org/MixedEventAttendanceMode')).toBe('mixed');
    expect(mode('OnlineEventAttendanceMode')).toBe('online');
    expect(mode('maybe')).toBeUndefined();
  });

  test('needs a name with a letter', () => {
    expect(eventCandidate(event(['name', '2026'], ['startDate', '2026-10-12']))).toBeUndefined();
  });
});
