import { useVoice } from '../../../components/language.tsx';
import { lazyPage } from '../lazy-page.tsx';
import { PlaceHead } from '../place-head.tsx';
import type { PlaceProps } from '../place-page.tsx';
import { ChartsPage } from './charts-page.tsx';
import './overview.css';

const NetworkPage = lazyPage(async () => (await import('./network-page.tsx')).NetworkPage);

/** Pictures of what was saved: charts, and the network at `#/overview/network`. */
export function OverviewPage({ workspace, route }: PlaceProps) {
  const { t } = useVoice();
  const isNetwork = route.id === 'network';
  return (
    <div class={isNetwork ? 'overview-page filling' : 'overview-page'}>
      <PlaceHead
        place="overview"
        title={t('nav.overview')}
        label={t('overview.pictures')}
        parts={[
          { id: 'charts', label: t('overview.charts') },
          { id: 'network', label: t('overview.network') },
        ]}
        here={isNetwork ? 'network' : 'charts'}
      />
      {isNetwork ? (
        <NetworkPage workspace={workspace} route={route} />
      ) : (
        <ChartsPage workspace={workspace} route={route} />
      )}
    </div>
  );
}
