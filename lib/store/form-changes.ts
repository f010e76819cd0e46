import { factsOf } from '../identity/facts.ts';
import { difference, equal, type Fields } from './difference.ts';
import type { Candidate, Facts, Saved } from './provenance.ts';
import { tidy } from './save-record.ts';
import { withEdit } from './with-edit.ts';

/** Writes what was changed in a form over what is stored by now; `from` is what the form was filled with. */
export const withFormChanges = <R extends object>(now: R, form: object, from: object): R =>
  withEdit(now, difference({ ...from }, { ...form }).after, from);

interface Form<F extends Facts> {
  readonly facts: F;
  readonly tags: readonly string[];
  /** Absent: the note stays. Empty: it goes. */
  readonly note?: string | undefined;
  /** What the page says. */
  readonly candidate?: (Candidate & F) | undefined;
}

/** What a save writes into a stored record, and the fields whose page value is still to be shown. */
export interface ToSave<F extends Facts> {
  readonly facts: F;
  readonly tags: readonly string[];
  readonly note: string;
  readonly unseen: readonly string[];
}

/**
 * What is to be saved of a form that was filled `from` a record, which is `stored` by now: what was changed in the form, and the rest
 * as it is stored. A text that the form has from the page gives way to one that was written elsewhere meanwhile.
 */
export function formOver<F extends Facts>(stored: Saved, form: Form<F>, from: Saved): ToSave<F> {
  const [now, shown] = [partsOf(stored), partsOf(from)];
  const { facts, candidate, note = from.note } = form;
  const said: Fields = { ...tidy<Facts>(facts), tags: form.tags, note: note || undefined };
  const page: Fields = { ...candidate };
  const unseen = Object.keys(page).filter(
    field =>
      typeof page[field] === 'string' &&
      page[field] === said[field] &&
      !equal(now[field], shown[field]) &&
      !equal(now[field], said[field]),
  );
  const asShown = Object.fromEntries(unseen.map(field => [field, shown[field]]));
  const { tags, note: kept = '', ...rest } = withFormChanges(now, { ...said, ...asShown }, shown);
  return { facts: rest as unknown as F, tags, note: kept, unseen };
}

type Parts = Fields & { readonly tags: readonly string[]; readonly note?: string | undefined };

/** What a form shows of a record. */
const partsOf = (record: Saved): Parts => ({
  ...factsOf(record),
  tags: record.tags,
  note: record.note,
});
