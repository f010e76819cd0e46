import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { AttendSwitch } from '../../components/attend-switch.tsx';
import { ChangeList } from '../../components/change-list.tsx';
import { ChoiceRow } from '../../components/choice-row.tsx';
import { useVoice } from '../../components/language.tsx';
import { PageTexts } from '../../components/page-texts.tsx';
import { SaveBar } from '../../components/save-bar.tsx';
import { TagsAndNote } from '../../components/tags-and-note.tsx';
import { useSaving } from '../../components/use-saving.ts';
import { leave } from '../../lib/browser/attending.ts';
import type { FieldChange } from '../../lib/identity/merge.ts';
import { RecordGone } from '../../lib/store/errors.ts';
import { withFormChanges } from '../../lib/store/form-changes.ts';
import { undo } from '../../lib/store/undo.ts';
import { type Known, type RecordTypes, type Saved, type SaveRecordProps, unknown } from './record-kind.ts';

/** The form over one candidate and what is known of it; ends in Save, then in what was saved, with Undo. */
export function RecordEditor<T extends RecordTypes>({
  kind,
  db,
  session,
  recent,
  attending,
  onOpen,
  candidate,
  known,
}: SaveRecordProps<T> & {
  candidate: T['candidate'] | undefined;
  known: Known<T['stored']>;
}) {
  const { t, day } = useVoice();
  // As it was when the form was filled or saved: what differs in the form is what was changed in it.
  const [from, setFrom] = useState(known.record);
  // What was deleted meanwhile is not known any more, and can be saved anew.
  const { record, events } = from?.id === known.record?.id ? known : unknown;
  const changes = useMemo(
    () => (record && candidate ? kind.changes(record, candidate) : []),
    [kind, record, candidate],
  );
  // A value that came from a page gives way to the page's new one; a value that you typed stays, unless you accept.
  const [accepted, setAccepted] = useState<ReadonlySet<FieldChange['field']>>(
    () => new Set(changes.filter(change => !change.typed).map(change => change.field)),
  );
  const [facts, setFacts] = useState(() => kind.start(record, candidate, session, [...accepted]));
  const [tags, setTags] = useState<readonly string[]>(record?.tags ?? []);
  const [note, setNote] = useState(record?.note ?? '');
  const [metAt, setMetAt] = useState(attending?.eventId ?? '');
  const [target, setTarget] = useState(() => kind.fields.find(field => kind.fieldText(facts, field) === ''));
  const recordId = from?.id;

  /** The save that is asked for is to be followed by being there. */
  const attendNext = useRef(false);
  const {
    saving,
    start,
    undo: takeBack,
    edit,
  } = useSaving<Saved<T['stored']>>(
    async () => {
      try {
        const saved = await kind.save(db, { facts, candidate, session, from, tags, note, metAt });
        fill(saved.record);
        if (attendNext.current) await kind.attend?.(facts, saved.record);
        attendNext.current = false;
        return saved;
      } catch (error) {
        if (error instanceof RecordGone) setFrom(undefined);
        throw error;
      }
    },
    async ({ entry, created, record: { id } }) => {
      if (entry) await undo(db, entry.id);
      if (created && attending?.eventId === id) await leave();
      setFrom(await kind.read(db, id));
    },
  );

  /** Shows what was saved, in which is what was edited elsewhere; what was typed while it was saved stays. */
  const fill = (saved: T['stored']) => {
    setFrom(saved);
    setFacts(typed => withFormChanges(kind.factsOf(saved), typed, facts));
    setTags(typed => withFormChanges({ tags: saved.tags }, { tags: typed }, { tags }).tags);
    setNote(typed => withFormChanges({ note: saved.note ?? '' }, { note: typed }, { note }).note);
  };

  // Nothing to save yet: one begins with the name. Otherwise the focus is on Save.
  const unwanted = record && kind.doNotContactSince?.(record);
  const [nameless] = useState(facts.name === '');
  useEffect(() => {
    if (nameless) document.querySelector<HTMLElement>('#field-name')?.focus();
  }, [nameless]);

  const editing =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      edit();
    };

  const decide = (field: FieldChange['field'], accept: boolean) => {
    const change = changes.find(one => one.field === field);
    if (!change) return;
    setAccepted(new Set(accept ? [...accepted, field] : [...accepted].filter(other => other !== field)));
    editing(setFacts)({ ...facts, [field]: accept ? change.new : change.old });
  };

  const pickText = (text: string) => {
    if (!target) return;
    const before = kind.lists.has(target) ? kind.fieldText(facts, target) : '';
    const filled = kind.withField(facts, target, before ? `${before}\n${text}` : text);
    editing(setFacts)(filled);
    if (!kind.lists.has(target))
      setTarget(kind.fields.find(field => kind.fieldText(filled, field) === '') ?? target);
  };

  const offered = attending
    ? [
        { id: attending.eventId, name: attending.name },
        ...recent.events.filter(({ id }) => id !== attending.eventId),
      ]
    : recent.events;
  const textsFirst = !candidate && !session.obstacle;
  const pageTexts = target && (
    <PageTexts
      texts={session.texts}
      fields={kind.fields}
      target={target}
      open={textsFirst}
      onTarget={setTarget}
      onPick={pickText}
    />
  );

  return (
    <form
      class="save-form"
      onSubmit={event => {
        event.preventDefault();
        void start();
      }}
    >
      <p class={record ? 'standing known' : 'standing soft'}>
        {record
          ? t('popup.alreadySaved', { day: day(record.createdAt) })
          : saving.state !== 'saved' && t('popup.notSaved')}
        {events.length > 0 &&
          ` · ${t('popup.metAtBefore', { events: events.map(({ name }) => name).join(', ') })}`}
        {unwanted && <strong> · {t('care.doNotContactSince', { day: day(`${unwanted}T12:00`) })}</strong>}
      </p>
      {kind.Note && recordId !== undefined && (
        <kind.Note
          db={db}
          id={recordId}
          name={facts.name}
          stored={record}
          events={offered}
          attending={attending}
        />
      )}
      {/* Where nobody was recognised, the texts of the page are what one fills the form with. */}
      {textsFirst && pageTexts}
      {kind.attend && (
        <AttendSwitch
          isOn={recordId !== undefined && attending?.eventId === recordId}
          onChange={async isOn => {
            attendNext.current = isOn;
            await (isOn ? start() : leave());
            // A save that worked has taken the wish with it.
            return !attendNext.current;
          }}
        />
      )}
      <ChangeList changes={changes} accepted={accepted} onDecide={decide} />
      <kind.Form
        facts={facts}
        evidence={candidate?.evidence}
        onChange={editing(setFacts)}
        onFocusField={setTarget}
      />
      <div class="fields">
        {kind.meetsAt && (
          <ChoiceRow
            id="met-at"
            label={t('field.metAt')}
            value={metAt}
            none={t('popup.metAtNone')}
            options={offered.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={editing(setMetAt)}
          />
        )}
        <TagsAndNote
          tags={tags}
          note={note}
          recent={recent.tags}
          onTags={editing(setTags)}
          onNote={editing(setNote)}
        />
      </div>
      {!textsFirst && pageTexts}
      <SaveBar
        saving={saving}
        saveLabel={t(record ? 'action.saveChanges' : 'action.save')}
        autoFocus={!nameless}
        savedSentence={({ record: { name }, created, entry }) =>
          t(created ? 'popup.saved' : entry ? 'popup.updated' : 'popup.unchanged', { name })
        }
        undoneSentence={({ record: { name } }) => t('popup.undone', { name })}
        canUndo={({ entry }) => entry !== undefined}
        onUndo={takeBack}
        onOpen={saved => onOpen(saved.record.id)}
      />
    </form>
  );
}
