import { ArrowLeft } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { emptyPerson, PersonForm } from '../../../components/person-form.tsx';
import { SavingForm } from '../../../components/saving-form.tsx';
import { TagsAndNote } from '../../../components/tags-and-note.tsx';
import { tidyPerson } from '../../../lib/identity/tidy.ts';
import type { Person } from '../../../lib/model/person.ts';
import { recentTags } from '../../../lib/store/queries.ts';
import { savePerson } from '../../../lib/store/save.ts';
import { addressOf, goingOn } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';

/** A contact typed by hand. Saved, their page follows; who has the same keys as somebody known is laid over them. */
export function NewContact({ workspace, query }: { workspace: Workspace; query: string }) {
  const { db, act, settings } = workspace;
  const { t } = useVoice();
  const [person, setPerson] = useState<Person>(emptyPerson);
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
      const request = { person: tidyPerson(person, settings.phoneCountry), tags, note };
      const { entry, contact } = await savePerson(db, request);
      id = contact.id;
      return entry;
    };
    const sentence = await act(saving, t('popup.saved', { name: person.name }));
    if (sentence === undefined) goOn('contacts', id, query);
    else setFailure(sentence);
  };
  return (
    <article class="record-page">
      <div class="record-actions">
        <a class="button quiet" href={addressOf('contacts', undefined, query)}>
          <Icon node={ArrowLeft} />
          {t('record.toContacts')}
        </a>
      </div>
      <SavingForm class="record-form" onSave={save}>
        <h1>{t('record.new')}</h1>
        <PersonForm person={person} onChange={setPerson} />
        <div class="fields">
          <TagsAndNote tags={tags} note={note} recent={recent} onTags={setTags} onNote={setNote} />
        </div>
        <footer class="save-bar">
          <p class="failed stretch" role="alert">
            {failure}
          </p>
          <button type="submit" class="button primary" disabled={person.name.trim() === ''}>
            {t('action.save')}
          </button>
        </footer>
      </SavingForm>
    </article>
  );
}
