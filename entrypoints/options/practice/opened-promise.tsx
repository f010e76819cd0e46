import type { Commitment } from '../../../lib/model/commitment.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import type { Workspace } from '../workspace.ts';
import { PromiseDialog } from './promise-dialog.tsx';
import type { PromiseListProps } from './promise-list.tsx';
import { ReleaseDialog } from './release-dialog.tsx';

/** A promise of a list that is changed or released. */
export interface OpenedPromise {
  readonly kind: 'edit' | 'release';
  readonly promise: Commitment;
}

interface OpenedPromiseDialogProps {
  readonly workspace: Workspace;
  readonly opened: OpenedPromise;
  /** Of whom a promise is. */
  readonly contactOf: (id: string) => Pick<Contact, 'id' | 'name'> | undefined;
  readonly onWrite: PromiseListProps['onWrite'];
  readonly onClose: () => void;
}

/** The dialog of a promise that was opened in a list; beside the list, which may go while it is open. */
export function OpenedPromiseDialog(props: OpenedPromiseDialogProps) {
  const { workspace, opened, contactOf, onWrite, onClose } = props;
  const { kind, promise } = opened;
  if (kind === 'release')
    return (
      <ReleaseDialog
        workspace={workspace}
        promise={promise}
        onDone={released => {
          onClose();
          if (!released?.writes) return;
          const facts = { promise: promise.text, reason: released.reason };
          onWrite(promise, { situation: 'release', facts });
        }}
      />
    );
  const contact = contactOf(promise.contactId);
  return (
    contact && <PromiseDialog workspace={workspace} contact={contact} promise={promise} onDone={onClose} />
  );
}
