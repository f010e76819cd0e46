import '../record-page.css';
import './card.css';
import { Plus } from 'lucide';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { PlaceHead } from '../place-head.tsx';
import type { PlaceProps } from '../place-page.tsx';
import { addressOf } from '../use-route.ts';
import { CardForm } from './card-form.tsx';
import { CardView } from './card-view.tsx';

/** Your own cards: the first, `#/card`, one of them, `#/card/ID`, with `edit` or `show`, and a new one, `#/card/new`. */
export function CardPage({ workspace, route }: PlaceProps) {
  const { t } = useVoice();
  const { cards, isWhole } = workspace.data;
  const inOrder = cards.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  const [first] = inOrder;
  const query = new URLSearchParams(route.query);
  if (route.id === 'new') return <CardForm workspace={workspace} template={first} />;
  const card = inOrder.find(({ id }) => id === route.id) ?? first;
  if (!card && !isWhole) return <p class="soft loading">{t('list.loading')}</p>;
  if (!card)
    return (
      <div class="practice-page">
        <h1>{t('nav.card')}</h1>
        <EmptyState title={t('card.empty.title')} advice={t('card.empty.advice')}>
          <a class="button primary" href={addressOf('card', 'new')}>
            <Icon node={Plus} />
            {t('card.make')}
          </a>
        </EmptyState>
      </div>
    );
  if (query.has('edit')) return <CardForm key={card.id} workspace={workspace} card={card} />;
  return (
    <div class="practice-page">
      <div class="page-bar">
        <PlaceHead
          place="card"
          title={t('nav.card')}
          label={t('card.cards')}
          parts={inOrder}
          here={card.id}
        />
        <span class="stretch" />
        <a class="button quiet" href={addressOf('card', 'new')}>
          <Icon node={Plus} />
          {t('card.another')}
        </a>
      </div>
      <CardView key={card.id} workspace={workspace} card={card} isShown={query.has('show')} />
    </div>
  );
}
