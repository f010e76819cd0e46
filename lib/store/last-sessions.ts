import { liveQuery } from 'dexie';
import type { JejaringDatabase } from './database.ts';
import { namedError } from './errors.ts';
import type { Watch } from './watch.ts';

/** The day on which a mentoring met last. */
export interface LastSession {
  readonly mentorshipId: string;
  readonly on: string;
}

/** Of each mentoring that has not ended and has met, by the index of sessions. Throws what the database throws. */
export async function lastSessions(db: JejaringDatabase): Promise<LastSession[]> {
  const going = (await db.mentorships.toArray()).filter(({ endedOn }) => endedOn === undefined);
  const found = await Promise.all(
    going.map(async ({ id }) => {
      const sessions = await db.interactions.where('mentorshipId').equals(id).toArray();
      const on = sessions.reduce((last, session) => (session.on > last ? session.on : last), '');
      return { mentorshipId: id, on };
    }),
  );
  return found.filter(({ on }) => on !== '');
}

/** Follows them: a new list only after one of them is another. Gives the way to begin, which gives the way to stop. */
export function watchLastSessions(db: JejaringDatabase): Watch<LastSession> {
  return (onRows, onError) => {
    let last: string | undefined;
    const subscription = liveQuery(() => lastSessions(db)).subscribe({
      next: rows => {
        const told = JSON.stringify(rows);
        if (told === last) return;
        last = told;
        onRows({ rows, isWhole: true });
      },
      error: error => {
        // The next list is told even if it is the same: the failure is over.
        last = undefined;
        onError(namedError(error));
      },
    });
    return () => subscription.unsubscribe();
  };
}
