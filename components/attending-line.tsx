import { MapPin } from 'lucide';
import type { Attending } from '../lib/model/attending.ts';
import { Icon } from './icon.tsx';
import { useVoice } from './language.tsx';

/** The event that you are at, until when, and the way out. */
export function AttendingLine({ attending, onLeave }: { attending: Attending; onLeave: () => void }) {
  const { t, language } = useVoice();
  const until = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return (
    <p class="attending">
      <Icon node={MapPin} />
      <span>
        {t('attending.at', { name: attending.name, time: until.format(new Date(attending.until)) })}
      </span>
      <button type="button" class="link-button" onClick={onLeave}>
        {t('attending.leave')}
      </button>
    </p>
  );
}
