import { useMemo, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { byId } from '../../../lib/identity/by-id.ts';
import type { Commitment } from '../../../lib/model/commitment.ts';
import type { Day } from '../../../lib/plan/day.ts';
import { byTime, latestFirst } from '../../../lib/plan/promises/promise-groups.ts';
import { MessageDialog } from '../practice/message-dialog.tsx';
import type { MessageAbout } from '../practice/message-panel.tsx';
import { type OpenedPromise, OpenedPromiseDialog } from '../practice/opened-promise.tsx';
import { PromiseList } from '../practice/promise-list.tsx';
import { addressOf } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';

interface PromiseGroupsProps {
  readonly workspace: Workspace;
  readonly promises: readonly Commitment[];
  readonly show: 'open' | 'ended';
  readonly today: Day;
}

/** Drawn at first, and with each press for more. */
const step = 100;

/** Open promises by when they are due, or those that ended, the latest first. */
export function PromiseGroups({ workspace, promises, show, today }: PromiseGroupsProps) {
  const { t } = useVoice();
  const [most, setMost] = useState(step);
  const [writing, setWriting] = useState<{ contactId: string; about: MessageAbout }>();
  const [opened, setOpened] = useState<OpenedPromise>();
  const groups = useMemo(
    () => (show === 'open' ? [...byTime(promises, today)] : [['ended', latestFirst(promises)] as const]),
    [promises, show, today],
  );
  const rows = byId(workspace.data.contacts);
  const hidden = promises.length - most;
  let room = most;
  const contactOf = (id: string) => rows.get(id);
  const write = ({ contactId }: Commitment, about: MessageAbout) => setWriting({ contactId, about });
  const writtenTo = writing && rows.get(writing.contactId);
  return (
    <div class="promise-groups">
      {groups.map(([time, all]) => {
        const some = all.slice(0, Math.max(0, room));
        room -= some.length;
        if (some.length === 0) return null;
        return (
          <section key={time}>
            {time !== 'ended' && (
              <h2 class={time === 'overdue' ? 'overdue' : undefined}>{t(`promises.time.${time}`)}</h2>
            )}
            <PromiseList
              workspace={workspace}
              promises={some}
              today={today}
              before={({ contactId }) => {
                const name = rows.get(contactId)?.name;
                return name === undefined ? (
                  <span class="soft">{t('promises.person')}</span>
                ) : (
                  <a href={addressOf('contacts', contactId)} dir="auto">
                    {name}
                  </a>
                );
              }}
              onWrite={write}
              onOpen={setOpened}
            />
          </section>
        );
      })}
      {hidden > 0 && (
        <button type="button" class="link-button" onClick={() => setMost(most + step)}>
          {t('promises.showMore', { count: Math.min(step, hidden) })}
        </button>
      )}
      {opened && (
        <OpenedPromiseDialog
          workspace={workspace}
          opened={opened}
          contactOf={contactOf}
          onWrite={write}
          onClose={() => setOpened(undefined)}
        />
      )}
      {writing && writtenTo && (
        <MessageDialog
          {...writing.about}
          workspace={workspace}
          contact={writtenTo}
          onClose={() => setWriting(undefined)}
        />
      )}
    </div>
  );
}
