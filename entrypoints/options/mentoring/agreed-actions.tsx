import { Plus } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { byId } from '../../../lib/identity/by-id.ts';
import type { Mentorship } from '../../../lib/model/mentorship.ts';
import { MessageDialog } from '../practice/message-dialog.tsx';
import type { MessageAbout } from '../practice/message-panel.tsx';
import { type OpenedPromise, OpenedPromiseDialog } from '../practice/opened-promise.tsx';
import { PromiseDialog } from '../practice/promise-dialog.tsx';
import { PromiseList } from '../practice/promise-list.tsx';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';

/** What was agreed in a mentoring: what is open, ticked when it is kept, and folded away what has ended. */
export function AgreedActions({ workspace, mentorship }: { workspace: Workspace; mentorship: Mentorship }) {
  const { t } = useVoice();
  const today = useToday();
  const { commitments, contacts } = workspace.data;
  const [isAdding, setAdding] = useState(false);
  const [writing, setWriting] = useState<{ contactId: string; about: MessageAbout }>();
  const [opened, setOpened] = useState<OpenedPromise>();
  const rows = byId(contacts);
  const { id, role, contactIds } = mentorship;
  const { open, ended } = useMemo(() => {
    const own = commitments
      .filter(({ mentorshipId }) => mentorshipId === id)
      .sort((a, b) => ((a.dueOn ?? '~') < (b.dueOn ?? '~') ? -1 : 1));
    return {
      open: own.filter(({ outcome }) => outcome === undefined),
      ended: own.filter(({ outcome }) => outcome !== undefined),
    };
  }, [commitments, id]);
  const writtenTo = writing && rows.get(writing.contactId);
  const [first = ''] = contactIds;
  const only = role === 'peer' ? undefined : rows.get(first);
  const shared = {
    workspace,
    today,
    ...(role === 'peer' && {
      before: ({ contactId }: { readonly contactId: string }) => (
        <strong dir="auto">{rows.get(contactId)?.name ?? t('picker.gone')}</strong>
      ),
    }),
    onWrite: ({ contactId }: { readonly contactId: string }, about: MessageAbout) =>
      setWriting({ contactId, about }),
    onOpen: setOpened,
  };
  return (
    <section class="record-section">
      <h2>{t('mentoring.agreed')}</h2>
      {open.length > 0 && <PromiseList {...shared} promises={open} />}
      <button type="button" class="chip suggestion add-agreed" onClick={() => setAdding(true)}>
        <Icon node={Plus} />
        <span>{t('mentoring.addAgreed')}</span>
      </button>
      {ended.length > 0 && (
        <details>
          <summary>{t('promise.endedOnes', { count: ended.length })}</summary>
          <PromiseList {...shared} promises={ended} />
        </details>
      )}
      {opened && (
        <OpenedPromiseDialog
          workspace={workspace}
          opened={opened}
          contactOf={one => rows.get(one)}
          onWrite={shared.onWrite}
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
      {isAdding && (
        <PromiseDialog
          workspace={workspace}
          {...(only && { contact: only })}
          initial={{ mentorshipId: id }}
          onDone={() => setAdding(false)}
        />
      )}
    </section>
  );
}
