import { X } from 'lucide';
import { Icon } from './icon.tsx';
import { useVoice } from './language.tsx';
import { ProgressLine } from './progress-line.tsx';

export interface ToastMessage {
  readonly text: string;
  readonly failed?: boolean;
  readonly onUndo?: (() => void) | undefined;
  /** Of work under way, 0 to 1. */
  readonly share?: number;
  readonly onCancel?: (() => void) | undefined;
}

/** What just happened, with Undo, until the next thing happens or it is closed: no race against a clock. */
export function Toast({ message, onClose }: { message: ToastMessage | undefined; onClose: () => void }) {
  const { t } = useVoice();
  if (message?.share !== undefined && message.onCancel) {
    return (
      <div class="toast-place">
        <div class="toast">
          <ProgressLine label={message.text} share={message.share} onCancel={message.onCancel} />
        </div>
      </div>
    );
  }
  return (
    <div class="toast-place" role="status">
      {message && (
        <div class={message.failed ? 'toast failed' : 'toast'}>
          <span>{message.text}</span>
          {message.onUndo && (
            <button type="button" class="button" onClick={message.onUndo}>
              {t('action.undo')}
            </button>
          )}
          <button
            type="button"
            class="button quiet icon-only"
            aria-label={t('action.close')}
            onClick={onClose}
          >
            <Icon node={X} />
          </button>
        </div>
      )}
    </div>
  );
}
