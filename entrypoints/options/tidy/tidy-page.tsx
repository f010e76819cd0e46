import { useVoice } from '../../../components/language.tsx';
import type { PlaceProps } from '../place-page.tsx';

export function TidyPage(_: PlaceProps) {
  const { t } = useVoice();
  return (
    <div class="reading-page">
      <h1>{t('nav.tidy')}</h1>
    </div>
  );
}
