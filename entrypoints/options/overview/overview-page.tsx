import { useVoice } from '../../../components/language.tsx';
import { lazyPage } from '../lazy-page.tsx';
import type { PlaceProps } from '../place-page.tsx';
import { addressOf } from '../use-route.ts';
import { ChartsPage } from './charts-page.tsx';
import './overview.css';

const NetworkPage = lazyPage(async () => (await import('./network-page.tsx')).NetworkPage);

/** Pictures of what was saved: charts, and the network at `#/overview/network`. */
export function OverviewPage({ workspace, route }: PlaceProps) {
  const { t } = useVoice();
  const isNetwork = route.id === 'network';
  return (
    <div class={isNetwork ? 'overview-page filling' : 'overview-page'}>
      <header class="overview-head">
        <h1>{t('nav.overview')}</h1>
        <ul aria-label={t('overview.pictures')}>
          <li>
            <a href={addressOf('overview')} aria-current={isNetwork ? undefined : 'page'}>
              {t('overview.charts')}
            </a>
          </li>
          <li>
            <a href={addressOf('overview', 'network')} aria-current={isNetwork ? 'page' : undefined}>
              {t('overview.network')}
            </a>
          </li>
        </ul>
      </header>
      {isNetwork ? (
        <NetworkPage workspace={workspace} route={route} />
      ) : (
        <ChartsPage workspace={workspace} route={route} />
      )}
    </div>
  );
}
