import { useVoice } from '../../../components/language.tsx';
import type { PlaceProps } from '../place-page.tsx';

export function PlanPage(_: PlaceProps) {
  const { t } = useVoice();
  return <h1>{t('nav.plan')}</h1>;
}
