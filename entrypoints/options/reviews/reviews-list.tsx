import { Check } from 'lucide';
import { useMemo } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { calendarNames } from '../../../lib/i18n/calendar-names.ts';
import { reviewPeriods } from '../../../lib/model/review.ts';
import { type Span, spanBefore, spanOf } from '../../../lib/plan/span.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import { reviewAddress, reviewId } from './review-address.ts';

const shownFigures = ['peopleTalkedTo', 'newContacts', 'promisesKept'] as const;

/** The periods to look back on, this one and the last of each kind, and the reviews that were kept. */
export function ReviewsList({ workspace }: { readonly workspace: Workspace }) {
  const { t, language, day } = useVoice();
  const today = useToday();
  const names = calendarNames(language);
  const { reviews } = workspace.data;
  const kept = useMemo(() => new Map(reviews.map(review => [review.id, review])), [reviews]);
  const sorted = useMemo(
    () =>
      [...reviews].sort((a, b) =>
        a.endOn === b.endOn ? (a.id < b.id ? -1 : 1) : a.endOn > b.endOn ? -1 : 1,
      ),
    [reviews],
  );
  const link = (span: Span) => {
    const isKept = kept.has(reviewId(span));
    const state = isKept
      ? t('reviews.isKept')
      : span.endOn >= today
        ? t('reviews.goesOn', { day: names.dayAndMonth(span.endOn) })
        : '';
    return (
      <td key={span.startOn}>
        <a href={reviewAddress(span)}>{names.span(span)}</a>
        {state !== '' && (
          <span class="soft">
            {isKept && <Icon node={Check} />}
            {state}
          </span>
        )}
      </td>
    );
  };
  return (
    <div class="record-page reviews-page">
      <h1>{t('nav.reviews')}</h1>
      <p class="soft reviews-advice">{t('reviews.advice')}</p>
      <section class="record-section">
        <h2 id="look-back">{t('reviews.lookBack')}</h2>
        <table class="look-back" aria-labelledby="look-back">
          <tbody>
            {reviewPeriods.map(period => {
              const span = spanOf(period, today);
              return (
                <tr key={period}>
                  <th scope="row">{t(`reviews.period.${period}`)}</th>
                  {link(spanBefore(span))}
                  {link(span)}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <section class="record-section">
        <h2>{t('reviews.kept')}</h2>
        {sorted.length === 0 && <p class="soft">{t('reviews.noneKept')}</p>}
        <ul class="kept-reviews">
          {sorted.map(review => (
            <li key={review.id}>
              <a href={reviewAddress(review)}>{names.span(review)}</a>
              <span class="soft">
                {shownFigures
                  .flatMap(name => {
                    const figure = review.figures[name];
                    return figure ? [`${t(`reviews.figure.${name}`)}: ${figure}`] : [];
                  })
                  .join(' · ')}
              </span>
              <time class="soft" dateTime={review.updatedAt}>
                {day(review.updatedAt)}
              </time>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
