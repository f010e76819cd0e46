import { useEffect } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { forgetPeople } from '../../../lib/browser/forget-person.ts';
import { eraseExpired } from '../../../lib/store/keep-until.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';

/** Where the user has switched it on, contacts whose day has passed are erased once a day, as the workspace is open; it is said. */
export function useExpiry(workspace: Pick<Workspace, 'db' | 'settings' | 'say'>): void {
  const { t } = useVoice();
  const today = useToday();
  const { db, say } = workspace;
  const isOn = workspace.settings.expiredContacts === 'erase';
  useEffect(() => {
    if (!isOn) return;
    // A failure changes nothing, and Today still tells of them.
    void eraseExpired(db, today, forgetPeople).then(
      count => count > 0 && say(t('expired.automatic', { count })),
      () => undefined,
    );
  }, [db, isOn, today, say, t]);
}
