import { useVoice } from '../../../components/language.tsx';
import type { PlaceProps } from '../place-page.tsx';

export function TodayPage(_: PlaceProps) {
  const { t } = useVoice();
  return <h1>{t('nav.today')}</h1>;
}
