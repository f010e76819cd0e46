import { ArrowLeft, ChevronLeft, ChevronRight, Printer, Trash2 } from 'lucide';
import { useCallback } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { calendarNames } from '../../../lib/i18n/calendar-names.ts';
import type { Review } from '../../../lib/model/review.ts';
import { addDays } from '../../../lib/plan/day.ts';
import { type Span, spanBefore, spanOf } from '../../../lib/plan/span.ts';
import { changePractice } from '../../../lib/store/change-practice.ts';
import { removePractice } from '../../../lib/store/practice.ts';
import { RecordFrame } from '../record-frame.tsx';
import { addressOf, go } from '../use-route.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import { FiguresTable } from './figures-table.tsx';
import { KeptState } from './kept-state.tsx';
import { reviewAddress, reviewId } from './review-address.ts';
import { ReviewLists } from './review-lists.tsx';
import { type Answers, ReviewQuestions } from './review-questions.tsx';
import { usePeriodReview } from './use-period-review.ts';

interface ReviewPageProps {
  readonly workspace: Workspace;
  /** Must keep its identity between renders. */
  readonly span: Span;
}

/** The review of a period: what was counted, beside the one before; the three questions; who and what it was. */
export function ReviewPage({ workspace, span }: ReviewPageProps) {
  const { db, act, data } = workspace;
  const { t, language } = useVoice();
  const today = useToday();
  const names = calendarNames(language);
  const name = names.span(span);
  const keptOf = (of: Span): Review | undefined => data.reviews.find(({ id }) => id === reviewId(of));
  const kept = keptOf(span);
  const before = spanBefore(span);
  const after = spanOf(span.period, addDays(span.endOn, 1));
  const counted = usePeriodReview(workspace, span, keptOf(before), today);
  const back = useCallback(() => go('reviews'), []);
  /** `figures`: what a review is kept with that was not kept before. */
  const keep = (figures: Review['figures'], change: Partial<Pick<Review, 'figures'>> & Answers) => {
    const { period, startOn, endOn } = span;
    return act(
      () =>
        changePractice(
          db,
          'reviews',
          reviewId(span),
          stored => ({
            ...(stored ?? { period, startOn, endOn, figures }),
            ...change,
          }),
          { label: name },
        ),
      t(kept ? 'reviews.wasChanged' : 'reviews.wasKept', { span: name }),
    );
  };
  const ways = [
    { label: t('reviews.before'), icon: ChevronLeft, span: before },
    ...(after.startOn <= today ? [{ label: t('reviews.after'), icon: ChevronRight, span: after }] : []),
  ];
  return (
    <RecordFrame label={name} onBack={back}>
      <header class="record-header">
        <div class="record-actions not-printed">
          <a class="button quiet" href={addressOf('reviews')}>
            <Icon node={ArrowLeft} />
            {t('reviews.all')}
          </a>
          {ways.map(way => (
            <a
              key={way.span.startOn}
              class="button quiet icon-only"
              href={reviewAddress(way.span)}
              aria-label={`${way.label}: ${names.span(way.span)}`}
              title={names.span(way.span)}
            >
              <Icon node={way.icon} />
            </a>
          ))}
          <span class="stretch" />
          <button type="button" class="button quiet" onClick={() => print()}>
            <Icon node={Printer} />
            <span>{t('reviews.print')}</span>
          </button>
          {kept && (
            <button
              type="button"
              class="button quiet danger"
              onClick={() =>
                void act(
                  () => removePractice(db, 'reviews', [kept.id], name),
                  t('reviews.deleted', { span: name }),
                )
              }
            >
              <Icon node={Trash2} />
              <span>{t('reviews.delete')}</span>
            </button>
          )}
        </div>
        <div class="record-who">
          <div>
            <h1>{name}</h1>
            <KeptState kept={kept} now={counted?.now} onKeep={figures => void keep(figures, { figures })} />
          </div>
        </div>
      </header>
      {counted && (
        <>
          <div class="record-columns">
            <FiguresTable
              names={{ now: name, before: names.span(before) }}
              now={kept?.figures ?? counted.now.figures}
              before={counted.before}
            />
            <ReviewQuestions kept={kept} onKeep={answers => keep({ ...counted.now.figures }, answers)} />
          </div>
          <ReviewLists workspace={workspace} review={counted.now} />
        </>
      )}
    </RecordFrame>
  );
}
