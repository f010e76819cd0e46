import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../components/icon.tsx';
import { useVoice } from '../../components/language.tsx';
import type { MeetingDraft } from '../../lib/model/meeting-draft.ts';

interface OtherMeetingsProps {
  readonly drafts: readonly MeetingDraft[];
  /** There is nothing else to look at. */
  readonly isOpen: boolean;
  readonly titleOf: (draft: MeetingDraft) => string;
  readonly onShow: (id: string) => void;
  readonly onDiscard: (id: string) => void;
  readonly onRestore: (draft: MeetingDraft) => void;
}

/** Meetings whose people were collected before and not put away: to go back to, or to throw away. */
export function OtherMeetings({ drafts, isOpen, titleOf, onShow, onDiscard, onRestore }: OtherMeetingsProps) {
  const { t, day } = useVoice();
  const [discarded, setDiscarded] = useState<MeetingDraft>();
  if (drafts.length === 0 && !discarded) return null;
  return (
    <details class="companion-others" open={isOpen}>
      <summary>{t('companion.others', { count: drafts.length })}</summary>
      <ul class="companion-drafts">
        {drafts.map(draft => (
          <li key={draft.id}>
            <button type="button" class="link-button" onClick={() => onShow(draft.id)}>
              <span dir="auto">{titleOf(draft)}</span>
            </button>
            <span class="soft">
              {day(draft.startedAt)} · {t('companion.count', { count: draft.participants.length })}
            </span>
            <button
              type="button"
              class="button quiet icon-only"
              aria-label={t('companion.discard', { name: titleOf(draft) })}
              title={t('companion.discard', { name: titleOf(draft) })}
              onClick={() => {
                onDiscard(draft.id);
                setDiscarded(draft);
              }}
            >
              <Icon node={Trash2} />
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {discarded && (
          <>
            {t('companion.discarded', { name: titleOf(discarded) })}{' '}
            <button
              type="button"
              class="link-button"
              onClick={() => {
                onRestore(discarded);
                setDiscarded(undefined);
              }}
            >
              {t('action.undo')}
            </button>
          </>
        )}
      </p>
    </details>
  );
}
