import { useEffect, useState } from 'preact/hooks';
import { useVoice } from './language.tsx';

interface AttendSwitchProps {
  readonly isOn: boolean;
  /** Gives whether it was done; if not, the switch goes back. */
  readonly onChange: (isOn: boolean) => Promise<boolean>;
}

/** "I am at this event": who is saved meanwhile was met there. Switching it on saves the event. */
export function AttendSwitch({ isOn, onChange }: AttendSwitchProps) {
  const { t } = useVoice();
  const [wanted, setWanted] = useState<boolean>();
  useEffect(() => {
    if (wanted === isOn) setWanted(undefined);
  }, [wanted, isOn]);
  return (
    <label class="attend-switch">
      <input
        type="checkbox"
        class="switch"
        checked={wanted ?? isOn}
        onChange={event => {
          setWanted(event.currentTarget.checked);
          void onChange(event.currentTarget.checked).then(isDone => {
            if (!isDone) setWanted(undefined);
          });
        }}
      />
      <span>
        {t('attending.here')} <span class="soft">{t('attending.meaning')}</span>
      </span>
    </label>
  );
}
