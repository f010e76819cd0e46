import { expect, test } from 'vitest';
import { dueList } from '../../../lib/plan/due/due-list.ts';
import { attendance, event, input, mentorship, person, promise, summary, today } from './due-data.ts';

test('my word comes first, then what passes with the day, what was set or is owed, what is news, and what is habit', () => {
  const names = 'abcdefghijklmnop'.split('');
  const contacts = names.map(name => person({ id: name, name }));
  const some = (name: string, fields: object): void => {
    const index = names.indexOf(name);
    contacts[index] = { ...contacts[index], ...person({ id: name, name, ...fields }) };
  };
  some('c', { birthday: '--11-22' });
  some('g', { followUpOn: '2026-11-21' });
  some('j', { jobChangedAt: '2026-11-10T12:00:00.000Z' });
  some('k', { birthday: '--11-23' });
  some('m', { cadence: 'P1M' });
  some('n', { cadence: 'P1M' });
  const data = input({
    contacts: contacts.toReversed(),
    commitments: [
      promise({ id: '1', contactId: 'b', dueOn: '2026-11-23' }),
      promise({ id: '2', contactId: 'a', dueOn: '2026-11-01' }),
      promise({ id: '3', contactId: 'e', dueOn: '2026-11-24' }),
      promise({ id: '4', contactId: 'f', whose: 'theirs', dueOn: '2026-11-01' }),
    ],
    summaries: [
      summary({ id: 'h', untold: [{ interactionId: 'i', kind: 'help', on: '2026-11-01' }] }),
      summary({ id: 'm', lastOn: '2026-08-01' }),
      summary({ id: 'n', lastOn: '2026-09-01' }),
    ],
    events: [event()],
    attendances: [attendance({ contactId: 'i' })],
    mentorships: [
      mentorship({ id: 'm1', contactIds: ['d'], nextSessionOn: today }),
      mentorship({ id: 'm2', contactIds: ['l'], nextSessionOn: '2026-11-20' }),
    ],
  });
  expect(
    dueList(data, today).map(({ name, reasons: [{ kind, days }] }) => `${name} ${kind} ${days}`),
  ).toEqual([
    'a promise -21',
    'b promise 1',
    'c birthday 0',
    'd session 0',
    'e promise 2',
    'f theirPromise -21',
    'g followUp -1',
    'h untold -21',
    'i met -3',
    'j jobChanged -12',
    'k birthday 1',
    'l session -2',
    'm rhythm -82',
    'n rhythm -52',
  ]);
});

test('of those that press alike the names decide, then the ids', () => {
  const contacts = [
    person({ id: '3', name: 'Bayu', followUpOn: today }),
    person({ id: '1', name: 'Citra', followUpOn: today }),
    person({ id: '2', name: 'Bayu', followUpOn: today }),
  ];
  expect(dueList(input({ contacts }), today).map(({ contactId }) => contactId)).toEqual(['2', '3', '1']);
});

test('of one contact the strongest reason comes first, and of two promises the older', () => {
  const data = input({
    contacts: [person({ cadence: 'P1M', followUpOn: today, birthday: '--11-22' })],
    commitments: [
      promise({ id: '2', dueOn: '2026-11-22' }),
      promise({ id: '1', dueOn: '2026-11-22' }),
      promise({ id: '3', dueOn: '2026-11-10' }),
      promise({ id: '4', dueOn: '2026-11-27' }),
    ],
  });
  const [line] = dueList(data, today);
  expect(line?.reasons.map(one => (one.kind === 'promise' ? one.commitmentId : one.kind))).toEqual([
    '3',
    '1',
    '2',
    'birthday',
    '4',
    'followUp',
    'rhythm',
  ]);
});
