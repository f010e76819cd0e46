import { useEffect, useMemo, useState } from 'preact/hooks';
import { ChoiceRow } from '../../components/choice-row.tsx';
import { FieldRow } from '../../components/field-row.tsx';
import { useVoice } from '../../components/language.tsx';
import { PickList } from '../../components/pick-list.tsx';
import { pickRow } from '../../components/pick-row.ts';
import { SaveBar } from '../../components/save-bar.tsx';
import { savedPeopleSentence } from '../../components/saved-people.ts';
import { TagInput } from '../../components/tag-input.tsx';
import { useSaving } from '../../components/use-saving.ts';
import type { Translate } from '../../lib/i18n/translate.ts';
import type { Attending } from '../../lib/model/attending.ts';
import type { PeopleList } from '../../lib/model/people-list.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { matchPeople, type PersonMatch } from '../../lib/store/match-people.ts';
import { listedToSave, type SavedPeople, savePeople } from '../../lib/store/save-people.ts';
import { undo } from '../../lib/store/undo.ts';
import { type EventChoice, eventChoices } from './list-events.ts';
import type { Recent, Session } from './session.ts';

interface PickPeopleProps {
  readonly db: JejaringDatabase;
  readonly session: Session;
  readonly list: PeopleList;
  readonly recent: Recent;
  readonly attending: Attending | undefined;
  readonly onOpenEvent: (id: string) => void;
}

/** The people whom the page lists: tick some, say where you met them, save them in one go. */
export function PickPeople({ db, session, list, recent, attending, onOpenEvent }: PickPeopleProps) {
  const { t } = useVoice();
  const [choices, setChoices] = useState<readonly EventChoice[]>([]);
  const [chosen, setChosen] = useState<string>();
  const [matches, setMatches] = useState<readonly PersonMatch[]>([]);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [tags, setTags] = useState<readonly string[]>([]);
  const [saves, setSaves] = useState(0);
  const { url, title, phoneCountry } = session;

  useEffect(() => {
    const nameless = ({ url: address }: { readonly url: string }) =>
      t('people.linkedinEvent', { id: /\d{5,}/.exec(address)?.[0] ?? '' });
    void eventChoices(db, session, recent, attending, nameless).then(found => {
      setChoices(found);
      // What was chosen stays. Recent events are only offered: who is in a list was met where the page, or the user, says.
      setChosen(before =>
        before === '' || found.some(({ value }) => value === before)
          ? before
          : (found.find(({ isSaid }) => isSaid)?.value ?? ''),
      );
    });
    // After a save the page's event has an id.
  }, [db, session, recent, attending, list, t, saves]);

  const choice = choices.find(({ value }) => value === chosen);
  const eventId = choice && 'id' in choice.event ? choice.event.id : undefined;
  useEffect(() => {
    if (chosen === undefined) return;
    let isLate = false;
    void matchPeople(db, list.people, { eventId, phoneCountry }).then(
      found => {
        if (!isLate) setMatches(found);
      },
      () => setMatches([]),
    );
    return () => {
      isLate = true;
    };
  }, [db, list, eventId, phoneCountry, chosen, saves]);

  const rows = useMemo(
    () => list.people.map((person, index) => pickRow(`${index}`, person, matches[index], t)),
    [list, matches, t],
  );
  const {
    saving,
    start,
    undo: takeBack,
    edit,
  } = useSaving<SavedPeople>(
    async () => {
      const people = list.people.flatMap((candidate, index) => {
        if (!picked.has(`${index}`)) return [];
        const match = matches[index];
        const contactId = match?.kind === 'known' ? match.contact.id : undefined;
        return [{ ...listedToSave(candidate), contactId }];
      });
      const saved = await savePeople(db, {
        act: 'save',
        label: choice?.label ?? title,
        people,
        tags,
        page: url,
        event: choice?.event,
        phoneCountry,
      });
      setPicked(new Set());
      setSaves(count => count + 1);
      return saved;
    },
    async ({ entry }) => {
      if (entry) await undo(db, entry.id);
      setSaves(count => count + 1);
    },
  );
  const editing =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      edit();
    };

  return (
    <form
      class="save-form"
      onSubmit={event => {
        event.preventDefault();
        if (picked.size > 0) void start();
      }}
    >
      <p class="standing soft">{shownSentence(list, t)}</p>
      <PickList label={t('people.onPage')} rows={rows} picked={picked} onPick={editing(setPicked)} />
      <div class="fields">
        <ChoiceRow
          id="met-at"
          label={t('field.metAt')}
          value={chosen ?? ''}
          none={t('popup.metAtNone')}
          options={choices}
          onChange={editing(setChosen)}
        />
        <FieldRow id="tags" label={t('field.tags')}>
          <TagInput id="tags" tags={tags} recent={recent.tags} onChange={editing(setTags)} />
        </FieldRow>
      </div>
      <SaveBar
        saving={saving}
        saveLabel={picked.size > 0 ? t('people.save', { count: picked.size }) : t('people.tick')}
        disabled={picked.size === 0}
        autoFocus={false}
        savedSentence={saved => savedPeopleSentence(saved, t)}
        undoneSentence={() => t('people.undone')}
        canUndo={({ entry }) => entry !== undefined}
        onUndo={takeBack}
        openLabel={t('people.openEvent')}
        onOpen={
          saving.state === 'saved' && saving.saved.event
            ? ({ event }) => event && onOpenEvent(event.id)
            : undefined
        }
      />
    </form>
  );
}

/** How much of the list this is: only what the page has already rendered. */
function shownSentence({ people, total, hidden }: PeopleList, t: Translate): string {
  const count = people.length;
  const isPart = total !== undefined && total > count;
  const shown = isPart ? t('people.part', { count, total }) : t('people.shown', { count });
  return hidden > 0 ? `${shown} ${t('people.hidden', { count: hidden })}` : shown;
}
