import { useVoice } from '../../../components/language.tsx';
import { MessagePanel, type MessagePanelProps } from './message-panel.tsx';
import { PracticeDialog } from './practice-dialog.tsx';

interface MessageDialogProps extends MessagePanelProps {
  readonly onClose: () => void;
}

/** The message panel over the page that one is on. */
export function MessageDialog({ onClose, ...panel }: MessageDialogProps) {
  const { t } = useVoice();
  return (
    <PracticeDialog title={t('message.title', { name: panel.contact.name })} onClose={onClose}>
      <div class="practice-body">
        <MessagePanel {...panel} />
      </div>
    </PracticeDialog>
  );
}
