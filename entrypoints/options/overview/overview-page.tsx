import { useVoice } from '../../../components/language.tsx';
import type { PlaceProps } from '../place-page.tsx';

export function OverviewPage(_: PlaceProps) {
  const { t } = useVoice();
  return (
    <div class="reading-page">
      <h1>{t('nav.overview')}</h1>
    </div>
  );
}
