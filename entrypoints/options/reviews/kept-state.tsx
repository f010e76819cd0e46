import { useVoice } from '../../../components/language.tsx';
import { calendarNames } from '../../../lib/i18n/calendar-names.ts';
import type { Review } from '../../../lib/model/review.ts';
import { differences, type PeriodReview } from '../../../lib/plan/review/review.ts';

interface KeptStateProps {
  readonly kept: Review | undefined;
  /** As it is counted today; undefined: it is still being counted. */
  readonly now: PeriodReview | undefined;
  /** Keeps it with the figures of today. */
  readonly onKeep: (figures: Review['figures']) => void;
}

/** Whether a review is kept, and whether it would be counted otherwise today. */
export function KeptState({ kept, now, onKeep }: KeptStateProps) {
  const { t, language, day } = useVoice();
  if (!now) return <p class="record-line soft">{t('reviews.reckoning')}</p>;
  const keep = () => onKeep({ ...now.figures });
  if (!kept)
    return (
      <p class="record-line kept-state">
        <span class="soft">{t('reviews.countedUntil', { day: calendarNames(language).day(now.until) })}</span>
        <button type="button" class="button not-printed" onClick={keep}>
          {t('reviews.keep')}
        </button>
      </p>
    );
  const others = differences(now.figures, kept.figures).filter(one => one.now !== one.before);
  return (
    <p class="record-line kept-state">
      <span class="soft">{t('reviews.keptOn', { day: day(kept.createdAt) })}</span>
      {others.length > 0 && (
        <>
          <span class="soft not-printed">{t('reviews.differs', { count: others.length })}</span>
          <button type="button" class="link-button not-printed" onClick={keep}>
            {t('reviews.countAgain')}
          </button>
        </>
      )}
    </p>
  );
}
