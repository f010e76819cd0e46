import { EmptyState } from '../../components/empty-state.tsx';
import { useVoice } from '../../components/language.tsx';
import type { MeetingSnapshot } from '../../lib/model/meeting.ts';

/** What is done here, and what to do in the meeting: the first thing that one sees. */
export function NobodyYet({ snapshot }: { snapshot: MeetingSnapshot | undefined }) {
  const { t } = useVoice();
  return (
    <EmptyState title={t('companion.nobody.title')} advice={t('companion.nobody.advice')}>
      {snapshot && !snapshot.isListOpen && (
        <p>
          <strong>{t('companion.closed')}</strong> {t(`companion.open.${snapshot.platform}`)}
        </p>
      )}
    </EmptyState>
  );
}
