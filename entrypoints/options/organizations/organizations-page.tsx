import { useVoice } from '../../../components/language.tsx';
import type { PlaceProps } from '../place-page.tsx';

export function OrganizationsPage(_: PlaceProps) {
  const { t } = useVoice();
  return (
    <div class="reading-page">
      <h1>{t('nav.organizations')}</h1>
    </div>
  );
}
