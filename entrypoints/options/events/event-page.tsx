import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { EditInPlace } from '../../../components/edit-in-place.tsx';
import { FactRow } from '../../../components/fact-row.tsx';
import { useVoice } from '../../../components/language.tsx';
import { TagInput } from '../../../components/tag-input.tsx';
import { recordedKeys } from '../../../lib/identity/organizations.ts';
import { cleanLines } from '../../../lib/identity/text.ts';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import { removeRecords } from '../../../lib/store/edit.ts';
import { type EventEdit, editEventFields } from '../../../lib/store/edit-fields.ts';
import { recentTags } from '../../../lib/store/queries.ts';
import { ParticipationSection } from '../learning/participation-section.tsx';
import type { PlaceProps } from '../place-page.tsx';
import { PreparationPage } from '../practice/preparation-page.tsx';
import { RecordFrame } from '../record-frame.tsx';
import { RecordGone } from '../record-gone.tsx';
import { addressOf, go, goingOn } from '../use-route.ts';
import { useSaveField } from '../use-save-field.ts';
import { useStored } from '../use-stored.ts';
import { DebriefPage } from './debrief-page.tsx';
import { EventFacts } from './event-facts.tsx';
import { EventHeader } from './event-header.tsx';
import { EventPeople } from './event-people.tsx';
import { EventRule } from './event-rule.tsx';
import { EventTouch } from './event-touch.tsx';

interface EventPageProps extends Pick<PlaceProps, 'workspace'> {
  readonly id: string;
  /** How the events were looked at that one came from. */
  readonly query: string;
}

/** The page of one event, `#/events/ID`; before it the sheet, `?sheet`, and after it the debrief, `?debrief`. */
export function EventPage({ id, workspace, query }: EventPageProps) {
  const { db, data } = workspace;
  const row = useMemo(() => data.events.find(one => one.id === id), [data.events, id]);
  const read = useCallback((wanted: string) => db.events.get(wanted), [db]);
  const { stored, reload } = useStored(read, id, row);
  switch (stored.state) {
    case 'waiting':
      return null;
    case 'gone':
      return <RecordGone workspace={workspace} place="events" id={id} />;
    case 'here': {
      const event = stored.record;
      if (query === 'sheet') return <EventSheet event={event} workspace={workspace} />;
      if (query === 'debrief') return <DebriefPage event={event} workspace={workspace} />;
      return <WholeEvent event={event} workspace={workspace} query={query} reload={reload} />;
    }
  }
}

interface WholeEventProps extends Omit<EventPageProps, 'id'> {
  readonly event: JejaringEvent;
  readonly reload: () => Promise<void>;
}

function WholeEvent({ event, workspace, query, reload }: WholeEventProps) {
  const { t } = useVoice();
  const { db, act, say, data } = workspace;
  const [showsSources, setShowsSources] = useState(false);
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => {
    void recentTags(db).then(setRecent);
  }, [db, event]);
  const write = useCallback(
    (edit: EventEdit) => editEventFields(db, event.id, edit, { from: event }),
    [db, event],
  );
  const save = useSaveField({ act, name: event.name, write, reload });
  const keyOf = useMemo(() => recordedKeys(data.organizations), [data.organizations]);
  const back = useCallback(() => go('events', undefined, query), [query]);
  const remove = async () => {
    const goOn = goingOn();
    const done = t('record.deleted', { name: event.name });
    const failure = await act(running => removeRecords(db, 'events', [event.id], running), done);
    if (failure === undefined) goOn('events', undefined, query);
  };
  return (
    <RecordFrame label={event.name} onBack={back}>
      <EventHeader
        event={event}
        query={query}
        save={save}
        say={say}
        showsSources={showsSources}
        onSources={setShowsSources}
        onDelete={() => void remove()}
      />
      <div class="record-columns">
        <div>
          <EventFacts
            event={event}
            showsSources={showsSources}
            organizationAddress={name => addressOf('organizations', keyOf(name))}
            save={save}
          />
          <ParticipationSection event={event} showsSources={showsSources} save={save} />
          <section class="record-section">
            <h2>{t('record.mine')}</h2>
            <dl class="facts">
              <FactRow label={t('field.tags')}>
                <TagInput
                  id="record-tags"
                  label={t('field.tags')}
                  tags={event.tags}
                  recent={recent}
                  onChange={tags => void save('tags', () => ({ tags: [...tags] }))}
                />
              </FactRow>
              <FactRow label={t('event.rule')}>
                <EventRule workspace={workspace} event={event} recent={recent} />
              </FactRow>
              <FactRow label={t('field.note')}>
                <EditInPlace
                  label={t('field.note')}
                  value={event.note ?? ''}
                  lines
                  placeholder={t('popup.noteHint')}
                  onSave={text => save('note', () => ({ note: cleanLines(text, 20_000) || null }))}
                />
              </FactRow>
            </dl>
          </section>
        </div>
        <div>
          <EventTouch event={event} />
          <EventPeople workspace={workspace} event={event} />
        </div>
      </div>
    </RecordFrame>
  );
}

/** What to read before the event. */
function EventSheet({ event, workspace }: Pick<WholeEventProps, 'event' | 'workspace'>) {
  const { t, eventTime } = useVoice();
  const { id, name, location } = event;
  const occasion = useMemo(() => ({ eventId: id }), [id]);
  return (
    <PreparationPage
      workspace={workspace}
      occasion={occasion}
      title={t('sheet.forEvent', { name })}
      line={[event.startDate && eventTime(event), location].filter(Boolean).join(' · ')}
      back={addressOf('events', id)}
    />
  );
}
