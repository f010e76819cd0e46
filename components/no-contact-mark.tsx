import './no-contact-mark.css';
import { BellOff } from 'lucide';
import { Icon } from './icon.tsx';
import { useVoice } from './language.tsx';

/** Beside the name of somebody who is not to be contacted. */
export function NoContactMark({ since }: { readonly since: string | undefined }) {
  const { t } = useVoice();
  if (since === undefined) return null;
  return (
    <span class="no-contact soft" title={t('care.noContact')}>
      <Icon node={BellOff} />
      <span class="visually-hidden">({t('care.noContact')})</span>
    </span>
  );
}
