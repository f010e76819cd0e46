import { StickyNote } from 'lucide';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/icon.tsx';
import { useVoice } from '../../components/language.tsx';
import { NoteHint } from '../../components/note-hint.tsx';
import { PickList, type PickRow } from '../../components/pick-list.tsx';
import { pickRow } from '../../components/pick-row.ts';
import { noteOf, withNote, withPicked } from '../../lib/capture/meeting/draft-edits.ts';
import type { MeetingDraft } from '../../lib/model/meeting-draft.ts';
import type { ListedPerson } from '../../lib/model/people-list.ts';
import type { Standing } from './standings.ts';

interface ParticipantsProps {
  readonly draft: MeetingDraft;
  readonly people: ReadonlyMap<string, ListedPerson>;
  readonly standings: ReadonlyMap<string, Standing>;
  readonly onEdit: (change: (draft: MeetingDraft) => MeetingDraft) => void;
}

/** Whoever was collected, in the order of their first appearance, to tick and to write a note on. */
export function Participants({ draft, people, standings, onEdit }: ParticipantsProps) {
  const { t } = useVoice();
  const [open, setOpen] = useState<string>();
  const { participants, notes } = draft;
  const rows = useMemo(() => {
    const guests = new Set(participants.flatMap(({ key, isGuest }) => (isGuest ? [key] : [])));
    return [...people].map(([key, person]): PickRow => {
      const standing = standings.get(key);
      const row = pickRow(key, person, standing, t);
      const note = (notes[key] ?? '').trim();
      return {
        ...row,
        detail: [row.detail, note && `“${note}”`].filter(Boolean).join(' · '),
        remarks: [
          ...row.remarks,
          ...(guests.has(key) ? [t('companion.guest')] : []),
          ...(standing?.kind === 'maybe' ? [t('companion.maybe')] : []),
        ],
      };
    });
  }, [participants, people, standings, notes, t]);
  const picked = useMemo(() => new Set(draft.picked), [draft.picked]);

  const action = ({ id, name }: PickRow) => (
    <button
      type="button"
      class={noteOf(draft, id) === '' ? 'button quiet icon-only' : 'button quiet icon-only noted'}
      id={buttonId(id)}
      aria-label={t('companion.noteOn', { name })}
      title={t('companion.noteOn', { name })}
      aria-expanded={open === id}
      onClick={() => setOpen(open === id ? undefined : id)}
    >
      <Icon node={StickyNote} />
    </button>
  );
  const close = () => {
    if (open !== undefined) document.getElementById(buttonId(open))?.focus();
    setOpen(undefined);
  };
  const opened = rows.find(({ id }) => id === open);
  return (
    <>
      <PickList
        label={t('companion.people')}
        rows={rows}
        picked={picked}
        onPick={keys => onEdit(before => withPicked(before, keys))}
        action={action}
        below={
          opened && {
            id: opened.id,
            content: (
              <PersonNote
                key={opened.id}
                label={t('companion.noteOn', { name: opened.name })}
                value={notes[opened.id] ?? ''}
                onInput={text => onEdit(before => withNote(before, opened.id, text))}
                onClose={close}
              />
            ),
          }
        }
      />
      {/* The row of the note is as high as every other: there is no room in it. */}
      <NoteHint note={opened ? (notes[opened.id] ?? '') : ''} />
    </>
  );
}

const buttonId = (key: string): string => `note-of-${key}`;

interface PersonNoteProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly onClose: () => void;
}

/** The note on one participant, under their row. */
function PersonNote({ label, value, onInput, onClose }: PersonNoteProps) {
  const { t } = useVoice();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <textarea
      ref={field}
      class="person-note"
      aria-label={label}
      placeholder={t('companion.noteHint')}
      value={value}
      onInput={event => onInput(event.currentTarget.value)}
      onKeyDown={event => {
        if (event.key === 'Escape') {
          event.preventDefault();
          onClose();
        }
      }}
    />
  );
}
