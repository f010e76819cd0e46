import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { useVoice } from '../../components/language.tsx';
import { Notice } from '../../components/notice.tsx';
import { TagColors } from '../../components/tag-colors.tsx';
import { Toast, type ToastMessage } from '../../components/toast.tsx';
import { failureSentence } from '../../lib/i18n/failure.ts';
import type { JejaringEvent } from '../../lib/model/event.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { SampleLine } from './care/sample-line.tsx';
import { useExpiry } from './care/use-expiry.ts';
import { BackupReminder } from './export/backup-reminder.tsx';
import { useImport } from './import/use-import.ts';
import { Navigation } from './navigation.tsx';
import { PlacePage } from './place-page.tsx';
import { useDueBadge } from './today/use-due-badge.ts';
import { useRoute } from './use-route.ts';
import { workspaceActs } from './workspace.ts';
import { db, useWorkspaceData } from './workspace-data.ts';

const noEvents: readonly JejaringEvent[] = [];

/** What stays while one goes from place to place: the way there, what just happened, an import under way. */
export function Frame({ settings }: { settings: Settings }) {
  const { t } = useVoice();
  const route = useRoute();
  const { data, error } = useWorkspaceData();
  const [message, setMessage] = useState<ToastMessage>();
  const closeMessage = useCallback(() => setMessage(undefined), []);
  // There its own acts stand where the message would cover them; History has the undo.
  useEffect(() => {
    if (route.place === 'import') closeMessage();
  }, [route.place, closeMessage]);
  const acts = useMemo(() => workspaceActs({ db, t, say: setMessage }), [t]);
  useDueBadge(data, settings);
  useExpiry({ db, settings, say: acts.say });
  const imports = useImport({ db, settings, ...acts }, data?.events ?? noEvents);
  return (
    <div class="workspace">
      <button
        type="button"
        class="skip"
        onClick={() => document.querySelector<HTMLElement>('#content')?.focus()}
      >
        {t('app.skip')}
      </button>
      <Navigation place={route.place} />
      <main id="content" tabIndex={-1} class={`place-${route.place}`}>
        {error !== undefined && (
          // Above what is shown, which stays: something may have been typed there.
          <div role="alert">
            <Notice title={t('error.title')} advice={failureSentence(error, t)} />
          </div>
        )}
        {!data && error === undefined && <p class="soft loading">{t('list.loading')}</p>}
        {data && <SampleLine workspace={{ db, data, say: acts.say }} />}
        {data && <BackupReminder workspace={{ db, settings, data, ...acts }} place={route.place} />}
        {data && (
          <TagColors tags={data.tags}>
            <PlacePage route={route} workspace={{ db, settings, data, ...acts }} imports={imports} />
          </TagColors>
        )}
      </main>
      <Toast message={message} onClose={closeMessage} />
    </div>
  );
}
