import { useVoice } from './language.tsx';
import { useChosen } from './use-chosen.ts';

interface AttendSwitchProps {
  readonly isOn: boolean;
  /** Gives whether it was done; if not, the switch goes back. */
  readonly onChange: (isOn: boolean) => Promise<boolean>;
}

/** "I am at this event": who is saved meanwhile was met there. Switching it on saves the event. */
export function AttendSwitch({ isOn, onChange }: AttendSwitchProps) {
  const { t } = useVoice();
  const [isChosen, choose] = useChosen(isOn);
  return (
    <label class="attend-switch">
      <input
        type="checkbox"
        class="switch"
        checked={isChosen}
        onChange={({ currentTarget: { checked } }) => void choose(checked, () => onChange(checked))}
      />
      <span>
        {t('attending.here')} <span class="soft">{t('attending.meaning')}</span>
      </span>
    </label>
  );
}
