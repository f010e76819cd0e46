import { translator } from '../../i18n/translate.ts';
import { byId } from '../../identity/by-id.ts';
import type { Commitment } from '../../model/commitment.ts';
import type { Contact } from '../../model/contact.ts';
import type { Language } from '../../model/settings.ts';
import type { CalendarTodo } from './write-plan-ics.ts';

interface TodoSources {
  readonly commitments: readonly Commitment[];
  readonly contacts: readonly Pick<
    Contact,
    'id' | 'name' | 'followUpOn' | 'followUpFor' | 'doNotContactSince'
  >[];
}

/**
 * What is to be done on a day, for a calendar: open promises of both sides that have a day, and the days on which one wants to be in
 * touch again. Nothing that would have one contact somebody who does not want it.
 */
export function planTodos({ commitments, contacts }: TodoSources, language: Language): CalendarTodo[] {
  const t = translator(language);
  const known = byId(contacts);
  const promises = commitments.flatMap(({ id, contactId, whose, text, dueOn, outcome }): CalendarTodo[] => {
    const contact = known.get(contactId);
    if (!contact || dueOn === undefined || outcome !== undefined) return [];
    if (whose === 'theirs' && contact.doNotContactSince !== undefined) return [];
    const key = whose === 'mine' ? 'calendar.promise' : 'calendar.theirPromise';
    return [{ uid: id, dueOn, text: t(key, { name: contact.name, text }) }];
  });
  const followUps = contacts.flatMap(
    ({ id, name, followUpOn, followUpFor, doNotContactSince }): CalendarTodo[] => {
      if (followUpOn === undefined || doNotContactSince !== undefined) return [];
      const text = followUpFor
        ? t('calendar.followUpFor', { name, text: followUpFor })
        : t('calendar.followUp', { name });
      return [{ uid: `follow-up-${id}`, dueOn: followUpOn, text }];
    },
  );
  return [...promises, ...followUps].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}
