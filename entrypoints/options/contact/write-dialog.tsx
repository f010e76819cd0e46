import type { Contact } from '../../../lib/model/contact.ts';
import { contactRow } from '../../../lib/store/contact-row.ts';
import { MessageDialog } from '../practice/message-dialog.tsx';
import type { MessageAbout } from '../practice/message-panel.tsx';
import { useDue } from '../today/use-due.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';

interface WriteDialogProps extends MessageAbout {
  readonly workspace: Workspace;
  readonly contact: Contact;
  readonly onClose: () => void;
}

/** A message to a contact, proposed by why they are due: of the whole list, since the others tell who was met in a crowd. */
export function WriteDialog({ workspace, contact, ...about }: WriteDialogProps) {
  const today = useToday();
  const line = useDue(workspace, today)?.find(({ contactId }) => contactId === contact.id);
  return (
    <MessageDialog {...about} workspace={workspace} contact={contactRow(contact)} reasons={line?.reasons} />
  );
}
