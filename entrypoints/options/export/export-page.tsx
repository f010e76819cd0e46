import { useVoice } from '../../../components/language.tsx';
import type { PlaceProps } from '../place-page.tsx';

export function ExportPage(_: PlaceProps) {
  const { t } = useVoice();
  return (
    <div class="reading-page">
      <h1>{t('nav.export')}</h1>
    </div>
  );
}
