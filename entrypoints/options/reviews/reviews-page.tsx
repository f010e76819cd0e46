import '../record-page.css';
import '../print.css';
import './reviews.css';
import { useMemo } from 'preact/hooks';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useVoice } from '../../../components/language.tsx';
import type { PlaceProps } from '../place-page.tsx';
import { addressOf } from '../use-route.ts';
import { spanInAddress } from './review-address.ts';
import { ReviewPage } from './review-page.tsx';
import { ReviewsList } from './reviews-list.tsx';

/** The reviews, `#/reviews`; that of a period, `#/reviews/month-2026-11-01`. */
export function ReviewsPage({ workspace, route: { id } }: PlaceProps) {
  const { t } = useVoice();
  const span = useMemo(() => (id === undefined ? undefined : spanInAddress(id)), [id]);
  if (id === undefined) return <ReviewsList workspace={workspace} />;
  if (span) return <ReviewPage key={id} workspace={workspace} span={span} />;
  return (
    <>
      <h1 class="visually-hidden">{t('nav.reviews')}</h1>
      <EmptyState title={t('reviews.unknown.title')} advice={t('reviews.unknown.advice')}>
        <a class="button" href={addressOf('reviews')}>
          {t('reviews.all')}
        </a>
      </EmptyState>
    </>
  );
}
