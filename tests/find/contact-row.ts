import type { ContactRow } from '../../lib/model/contact-row.ts';

/** An invented contact as lists hold it; its id is its name unless another is given. */
export const contactRow = (name: string, fields: Partial<ContactRow> = {}): ContactRow => ({
  id: name,
  name,
  email: [],
  telephone: [],
  identities: [],
  tags: [],
  source: 'typed',
  createdAt: '2026-10-01T02:00:00.000Z',
  updatedAt: '2026-10-01T02:00:00.000Z',
  ...fields,
});

/** What work in small steps comes to. */
export function outcome<Value>(work: Generator<unknown, Value>): Value {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
