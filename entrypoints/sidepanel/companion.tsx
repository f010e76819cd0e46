import { List } from 'lucide';
import { Icon } from '../../components/icon.tsx';
import { useVoice } from '../../components/language.tsx';
import { Mark } from '../../components/mark.tsx';
import { Notice } from '../../components/notice.tsx';
import { openWorkspace } from '../../lib/browser/pages.ts';
import { hasUnsaved } from '../../lib/capture/meeting/draft-edits.ts';
import { productOf } from '../../lib/capture/meeting/event-of-meeting.ts';
import type { MeetingDraft } from '../../lib/model/meeting-draft.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { isEmptyDraft } from './drafts-state.ts';
import { ListeningBar } from './listening-bar.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { NobodyYet } from './nobody-yet.tsx';
import { OtherMeetings } from './other-meetings.tsx';
import type { Drafts } from './use-drafts.ts';
import { useListening } from './use-listening.ts';

/** Beside a live meeting: who is there, as far as the page has shown it, to be ticked, noted and saved. */
export function Companion({ db, drafts: all }: { db: JejaringDatabase; drafts: Drafts }) {
  const { t } = useVoice();
  const { drafts, liveId, shownId, isFailing, hear, edit, show, discard, restore } = all;
  const listening = useListening(({ snapshot, isFirst }) => hear(snapshot, isFirst));
  const titleOf = (draft: MeetingDraft): string =>
    draft.title || t('companion.untitled', { product: productOf(draft) });
  const shown = drafts.find(({ id }) => id === shownId);
  const live = drafts.find(({ id }) => id === liveId);
  const others = drafts.filter(draft => draft !== shown && draft !== live && !isEmptyDraft(draft));
  const isOver = shown && shown.participants.length > 0 && !hasUnsaved(shown);
  return (
    <>
      <header class="companion-header">
        <h1>
          <Mark /> <span dir="auto">{shown ? titleOf(shown) : t('companion.title')}</span>
        </h1>
        {isOver && (
          <button
            type="button"
            class="button quiet"
            title={t('companion.doneHint')}
            onClick={() => {
              if (shown === live) listening.stop();
              discard(shown.id);
            }}
          >
            {t('companion.done')}
          </button>
        )}
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={t('action.openList')}
          title={t('action.openList')}
          onClick={() => void openWorkspace('contacts')}
        >
          <Icon node={List} />
        </button>
      </header>
      <main>
        {isFailing && <Notice title={t('companion.notKept.title')} advice={t('companion.notKept.advice')} />}
        <ListeningBar listening={listening} draft={live} />
        {shown && shown !== live && (
          <Notice title={t('companion.earlier.title')} advice={t('companion.earlier.advice')}>
            {live && (
              <p>
                <button type="button" class="button" onClick={() => show(live.id)}>
                  {t('companion.back', { name: titleOf(live) })}
                </button>
              </p>
            )}
          </Notice>
        )}
        {shown ? (
          <MeetingForm
            key={shown.id}
            db={db}
            draft={shown}
            title={titleOf(shown)}
            snapshot={shown === live ? listening.snapshot : undefined}
            onEdit={change => edit(shown.id, change)}
          />
        ) : (
          listening.state !== 'blocked' && listening.state !== 'gone' && <NobodyYet snapshot={undefined} />
        )}
        <OtherMeetings
          drafts={others}
          isOpen={!shown}
          titleOf={titleOf}
          onShow={show}
          onDiscard={discard}
          onRestore={restore}
        />
      </main>
    </>
  );
}
