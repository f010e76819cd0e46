import { useEffect, useState } from 'preact/hooks';
import { eventFieldText, withEventField } from '../../../components/event-form.tsx';
import { FieldRow } from '../../../components/field-row.tsx';
import { useVoice } from '../../../components/language.tsx';
import { TagInput } from '../../../components/tag-input.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useMedia } from '../../../components/use-media.ts';
import { contactFileKinds } from '../../../lib/exchange/contact-files/contact-file-kind.ts';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import type { JejaringDatabase } from '../../../lib/store/database.ts';
import { recentTags } from '../../../lib/store/queries.ts';
import { reportedEvent } from './event-choice.ts';
import type { ImportActs } from './import-acts.ts';
import type { Draft } from './import-stage.ts';

interface ReviewEventProps {
  readonly db: JejaringDatabase;
  readonly draft: Draft;
  readonly events: readonly JejaringEvent[];
  readonly acts: ImportActs;
}

/** What holds for everybody in the list: where they were met, and tags. Where there is no room, one line that unfolds. */
export function ReviewEvent({ db, draft: { event, report, tags }, events, acts }: ReviewEventProps) {
  const { t, eventTime } = useVoice();
  // Contacts of another program were met anywhere: there an event is chosen only by who wants to.
  const isOfContacts = contactFileKinds.some(kind => kind === report.kind);
  const [isAsked, setIsAsked] = useState(!isOfContacts || event.kind !== 'none');
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => {
    void recentTags(db).then(setRecent);
  }, [db]);
  const reported = reportedEvent(report);
  const choose = (value: string) => {
    if (value === 'new') void acts.chooseEvent({ kind: 'new', facts: reported });
    else if (value === '') void acts.chooseEvent({ kind: 'none' });
    else void acts.chooseEvent({ kind: 'stored', id: value });
  };
  const isNarrow = useMedia('(width < 720px)');
  // What is missing is asked for.
  const [isOpen, setIsOpen] = useState(event.kind === 'new' && event.facts.name === '');
  const label = (one: Pick<JejaringEvent, 'name' | 'startDate'>): string =>
    one.startDate ? `${one.name} · ${eventTime({ startDate: one.startDate.slice(0, 10) })}` : one.name;
  const chosen = (): string => {
    if (event.kind === 'new') return label({ ...event.facts, name: event.facts.name || t('list.newEvent') });
    const stored = event.kind === 'stored' && events.find(({ id }) => id === event.id);
    return stored ? label(stored) : t('popup.metAtNone');
  };
  return (
    <details
      class="review-event"
      open={!isNarrow || isOpen}
      onToggle={({ currentTarget }) => {
        if (isNarrow) setIsOpen(currentTarget.open);
      }}
    >
      <summary dir="auto">
        {isNarrow && ([...(isAsked ? [chosen()] : []), ...tags].join(' · ') || t('import.tags'))}
      </summary>
      <div class="fields import-fields">
        {isAsked && (
          <FieldRow id="import-event" label={t('import.event')}>
            <select
              id="import-event"
              class="plain-input"
              value={event.kind === 'stored' ? event.id : event.kind === 'new' ? 'new' : ''}
              onChange={change => choose(change.currentTarget.value)}
            >
              <option value="">{t('popup.metAtNone')}</option>
              <option value="new">{t('list.newEvent')}</option>
              {events.length > 0 && (
                <optgroup label={t('import.savedEvents')}>
                  {latestFirst(events).map(one => (
                    <option key={one.id} value={one.id}>
                      {label(one)}
                    </option>
                  ))}
                </optgroup>
              )}
            </select>
          </FieldRow>
        )}
        {event.kind === 'new' && (
          <>
            <TextField
              id="import-event-name"
              label={t('import.eventName')}
              value={event.facts.name}
              placeholder={t('import.eventNameHint')}
              onInput={name => void acts.chooseEvent({ kind: 'new', facts: { ...event.facts, name } })}
            />
            {(['startDate', 'timeZone'] as const).map(name => (
              <TextField
                key={name}
                id={`import-event-${name}`}
                label={t(`field.${name}`)}
                value={eventFieldText(event.facts, name)}
                placeholder={t(name === 'startDate' ? 'event.startHint' : 'event.zoneHint')}
                onInput={text =>
                  void acts.chooseEvent({ kind: 'new', facts: withEventField(event.facts, name, text) })
                }
              />
            ))}
            {event.facts.location && (
              <div class="field-row">
                <span class="field-label soft">{t('field.location')}</span>
                <span class="field-text">{event.facts.location}</span>
              </div>
            )}
          </>
        )}
        <FieldRow id="import-tags" label={t('import.tags')}>
          <TagInput id="import-tags" tags={tags} recent={recent} onChange={acts.setTags} />
        </FieldRow>
        {!isAsked && (
          <p class="ask-event">
            <button type="button" class="link-button" onClick={() => setIsAsked(true)}>
              {t('import.askEvent')}
            </button>
          </p>
        )}
      </div>
    </details>
  );
}

const latestFirst = (events: readonly JejaringEvent[]): readonly JejaringEvent[] =>
  [...events].sort((a, b) => ((a.startDate ?? a.createdAt) < (b.startDate ?? b.createdAt) ? 1 : -1));
