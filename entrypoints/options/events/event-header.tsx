import { ArrowLeft, CalendarPlus, Info, Trash2 } from 'lucide';
import { EditInPlace } from '../../../components/edit-in-place.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { SourceLine } from '../../../components/source-line.tsx';
import { download } from '../../../lib/browser/download.ts';
import { vcardFileName } from '../../../lib/exchange/vcard/vcard-file-name.ts';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import type { EventEdit } from '../../../lib/store/edit-fields.ts';
import { addressOf } from '../use-route.ts';
import type { SaveField } from '../use-save-field.ts';
import { eventNameEdit } from './event-edit.ts';

interface EventHeaderProps {
  readonly event: JejaringEvent;
  readonly query: string;
  readonly save: SaveField<EventEdit>;
  readonly say: (text: string) => void;
  /** Whether each field says where it came from. */
  readonly showsSources: boolean;
  readonly onSources: (shows: boolean) => void;
  readonly onDelete: () => void;
}

/** Which event it is, large, when and where in words, and what is done with the whole of it. */
export function EventHeader(props: EventHeaderProps) {
  const { event, query, save, say, showsSources, onSources, onDelete } = props;
  const { t, eventTime } = useVoice();
  const saveIcs = async () => {
    // The library is large, and few ask for it.
    const { writeEventsIcs } = await import('../../../lib/exchange/icalendar/write-events-ics.ts');
    const file = vcardFileName(event).replace(/vcf$/, 'ics');
    download(new Blob([writeEventsIcs([event])], { type: 'text/calendar;charset=utf-8' }), file);
    say(t('list.exported', { file }));
  };
  const zone =
    event.startDate?.includes('T') && !event.timeZone && !/[Z+-]\d*:?\d*$/.test(event.startDate.slice(16));
  const when = event.startDate ? eventTime(event) : t('event.timeUnknown');
  const mode = event.attendanceMode && t(`event.${event.attendanceMode}`);
  return (
    <header class="record-header">
      <div class="record-actions">
        <a class="button quiet" href={addressOf('events', undefined, query)}>
          <Icon node={ArrowLeft} />
          {t('record.toEvents')}
        </a>
        <span class="stretch" />
        <button
          type="button"
          class="button quiet"
          aria-pressed={showsSources}
          onClick={() => onSources(!showsSources)}
        >
          <Icon node={Info} />
          <span>{t('record.sources')}</span>
        </button>
        <button type="button" class="button quiet" onClick={() => void saveIcs()}>
          <Icon node={CalendarPlus} />
          <span>{t('event.saveIcs')}</span>
        </button>
        <button type="button" class="button quiet danger" onClick={onDelete}>
          <Icon node={Trash2} />
          <span>{t('action.delete')}</span>
        </button>
      </div>
      <div class="record-who">
        <div>
          <h1>
            <EditInPlace
              label={t('field.name')}
              value={event.name}
              onSave={async text => {
                const edit = eventNameEdit(text);
                return edit ? save('name', () => edit) : t('event.nameNeeded');
              }}
            />
          </h1>
          {showsSources && <SourceLine source={event.provenance.name ?? null} />}
          <p class="record-line soft" dir="auto">
            {event.eventStatus && <strong class="due">{t(`event.${event.eventStatus}`)} · </strong>}
            {[when, zone && t('event.zoneUnknown'), mode, event.location].filter(Boolean).join(' · ')}
          </p>
        </div>
      </div>
    </header>
  );
}
