import { useMemo, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import type { Contact } from '../../../lib/model/contact.ts';
import { openPromises } from '../../../lib/plan/promises/promises.ts';
import { type OpenedPromise, OpenedPromiseDialog } from '../practice/opened-promise.tsx';
import { PromiseList, type PromiseListProps } from '../practice/promise-list.tsx';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';

interface PromisesSectionProps {
  readonly workspace: Workspace;
  readonly contact: Contact;
  readonly onWrite: PromiseListProps['onWrite'];
}

/** What is promised between the two of you; what has ended is folded away. */
export function PromisesSection({ workspace, contact, onWrite }: PromisesSectionProps) {
  const { t } = useVoice();
  const today = useToday();
  const [opened, setOpened] = useState<OpenedPromise>();
  const { commitments } = workspace.data;
  const own = useMemo(
    () => commitments.filter(({ contactId }) => contactId === contact.id),
    [commitments, contact.id],
  );
  const open = useMemo(
    () =>
      (['mine', 'theirs'] as const).flatMap(whose =>
        openPromises(own, whose, today).map(({ commitment }) => commitment),
      ),
    [own, today],
  );
  const ended = useMemo(
    () =>
      own
        .filter(({ outcome }) => outcome !== undefined)
        .sort((a, b) => ((a.endedOn ?? a.updatedAt) > (b.endedOn ?? b.updatedAt) ? -1 : 1)),
    [own],
  );
  if (own.length === 0) return null;
  const shared = { workspace, today, onWrite, onOpen: setOpened };
  return (
    <section class="record-section">
      <h2>{t('nav.promises')}</h2>
      <PromiseList {...shared} promises={open} />
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
          contactOf={() => contact}
          onWrite={onWrite}
          onClose={() => setOpened(undefined)}
        />
      )}
    </section>
  );
}
