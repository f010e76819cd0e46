import { useMemo } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { byId } from '../../../lib/identity/by-id.ts';
import { addMonths, type Day, daysBetween } from '../../../lib/plan/day.ts';
import { never, skip, snooze } from '../../../lib/plan/due/acts.ts';
import type { DueLine } from '../../../lib/plan/due/reason.ts';
import { type RelationshipChange, setRelationship } from '../../../lib/store/bulk.ts';
import type { Workspace } from '../workspace.ts';

/** What is done with a line at once; the message that says so has Undo. */
export interface DueActs {
  readonly snooze: (line: DueLine, until: Day) => void;
  readonly skip: (line: DueLine) => void;
  readonly never: (line: DueLine) => void;
}

export function useDueActs({ db, act, data }: Workspace, today: Day): DueActs {
  const { t, eventTime } = useVoice();
  const { contacts } = data;
  return useMemo(() => {
    const change = ({ contactId, name }: DueLine, fields: RelationshipChange, done: string) =>
      void act(running => setRelationship(db, [contactId], fields, { label: name, ...running }), done);
    return {
      snooze: (line, until) => {
        const days = daysBetween(today, until);
        if (days === undefined || days < 1) return;
        const done = t('today.snoozed', { name: line.name, day: eventTime({ startDate: until }) });
        change(line, snooze(today, days), done);
      },
      skip: line => {
        const contact = byId(contacts).get(line.contactId);
        if (contact) change(line, skip(contact, today), t('today.skipped', { name: line.name }));
      },
      never: line => change(line, never(), t('today.nevered', { name: line.name })),
    };
  }, [db, act, contacts, today, t, eventTime]);
}

/** The days on which somebody who is put off may come back. */
export const snoozeDays = (today: Day) =>
  [
    { name: 'tomorrow', days: 1 },
    { name: 'three', days: 3 },
    { name: 'week', days: 7 },
    { name: 'month', days: daysBetween(today, addMonths(today, 1)) ?? 30 },
  ] as const;
