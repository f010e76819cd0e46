import { ArrowLeft } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { EventForm, emptyEvent } from '../../../components/event-form.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { SavingForm } from '../../../components/saving-form.tsx';
import { TagsAndNote } from '../../../components/tags-and-note.tsx';
import { tidyEvent } from '../../../lib/identity/tidy.ts';
import type { EventFacts } from '../../../lib/model/event.ts';
import { recentTags } from '../../../lib/store/queries.ts';
import { saveEvent } from '../../../lib/store/save.ts';
import { addressOf, goingOn } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';

/** `day=2026-11-30`: where one began in the calendar. */
function firstFacts(query: string): EventFacts {
  const [day] = /^\d{4}-\d\d-\d\d$/.exec(new URLSearchParams(query).get('day') ?? '') ?? [];
  return day ? { ...emptyEvent, startDate: day } : emptyEvent;
}

/** An event typed by hand; saved, its page follows. */
export function NewEvent({ workspace: { db, act }, query }: { workspace: Workspace; query: string }) {
  const { t } = useVoice();
  const [facts, setFacts] = useState<EventFacts>(() => firstFacts(query));
  const [tags, setTags] = useState<readonly string[]>([]);
  const [note, setNote] = useState('');
  const [recent, setRecent] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    void recentTags(db).then(setRecent);
  }, [db]);
  const save = async () => {
    const goOn = goingOn();
    let id = '';
    const saving = async () => {
      const { entry, event } = await saveEvent(db, { event: tidyEvent(facts), tags, note });
      id = event.id;
      return entry;
    };
    const sentence = await act(saving, t('popup.saved', { name: facts.name }));
    if (sentence === undefined) goOn('events', id);
    else setFailure(sentence);
  };
  return (
    <article class="record-page">
      <div class="record-actions">
        <a class="button quiet" href={addressOf('events')}>
          <Icon node={ArrowLeft} />
          {t('record.toEvents')}
        </a>
      </div>
      <SavingForm class="record-form" onSave={save}>
        <h1>{t('list.newEvent')}</h1>
        <EventForm event={facts} onChange={setFacts} />
        <div class="fields">
          <TagsAndNote tags={tags} note={note} recent={recent} onTags={setTags} onNote={setNote} />
        </div>
        <footer class="save-bar">
          <p class="failed stretch" role="alert">
            {failure}
          </p>
          <button type="submit" class="button primary" disabled={facts.name.trim() === ''}>
            {t('action.save')}
          </button>
        </footer>
      </SavingForm>
    </article>
  );
}
