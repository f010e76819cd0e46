import './note-person.css';
import { Check } from 'lucide';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/icon.tsx';
import { InteractionForm } from '../../components/interaction-form.tsx';
import { kindIcons } from '../../components/kind-choice.tsx';
import { useVoice } from '../../components/language.tsx';
import { useAltKey } from '../../components/use-alt-key.ts';
import { useSaving } from '../../components/use-saving.ts';
import { failureSentence } from '../../lib/i18n/failure.ts';
import type { Attending } from '../../lib/model/attending.ts';
import type { Contact } from '../../lib/model/contact.ts';
import type { HistoryEntry } from '../../lib/model/history.ts';
import type { InteractionKind, Untold } from '../../lib/model/interaction.ts';
import { localDay } from '../../lib/plan/day.ts';
import {
  type InteractionDraft,
  kindsToNote,
  newInteraction,
  notedOf,
  notingProblem,
  withKind,
} from '../../lib/plan/noting.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { noteInteraction } from '../../lib/store/practice.ts';
import { undo } from '../../lib/store/undo.ts';

import { introducedAmong } from './introduced-among.ts';

interface NotePersonProps {
  readonly db: JejaringDatabase;
  readonly contact: Pick<Contact, 'id' | 'name' | 'relation'>;
  readonly events: readonly { readonly id: string; readonly name: string }[];
  readonly attending: Attending | undefined;
}

/** Where Enter says that the line is written: not in what has choices or lines of its own. */
const oneLine = 'input[type="text"]:not([role="combobox"]), textarea[data-line]';

/**
 * Notes what happened with somebody who is saved: one press on a kind, a line, Enter. It stands within the form of the person and keeps
 * its keys to itself.
 */
export function NotePerson({ db, contact, events, attending }: NotePersonProps) {
  const { t } = useVoice();
  const today = localDay(new Date());
  const { id, name, relation } = contact;
  const [draft, setDraft] = useState<InteractionDraft>();
  const [untold, setUntold] = useState<readonly Untold[]>([]);
  const [problem, setProblem] = useState<string>();
  const {
    saving,
    start,
    undo: takeBack,
    edit,
  } = useSaving<HistoryEntry | undefined>(
    async () => {
      if (!draft) return undefined;
      const entry = await noteInteraction(db, { contactIds: [id], ...notedOf(draft) });
      setDraft(undefined);
      // The form under the focus has gone.
      kinds.current?.querySelector<HTMLElement>(`[data-kind="${draft.kind}"]`)?.focus();
      return entry;
    },
    async entry => {
      if (entry) await undo(db, entry.id);
    },
  );
  const kinds = useRef<HTMLDivElement>(null);
  const others = useMemo(() => introducedAmong(db, id), [db, id]);
  const isOpen = draft !== undefined;
  useEffect(() => {
    // Without the store the form still opens; saving then says what is wrong.
    if (isOpen)
      void db.interactionSummaries.get(id).then(
        summary => setUntold(summary?.untold ?? []),
        () => {},
      );
  }, [db, id, isOpen]);
  const open = (kind: InteractionKind) => {
    edit();
    setProblem(undefined);
    setDraft(
      draft
        ? withKind(draft, kind, relation)
        : newInteraction(today, { kind, eventId: attending?.eventId ?? '' }, relation),
    );
  };
  const save = () => {
    if (!draft) return;
    const found = notingProblem(draft, today);
    setProblem(found && t(`noting.problem.${found}`));
    if (!found) void start();
  };
  useAltKey('KeyN', () => open(draft?.kind ?? 'message'));
  return (
    <fieldset
      class="note-person"
      onKeyDown={event => {
        const { target, key } = event;
        if (key === 'Escape' && draft) {
          event.preventDefault();
          event.stopPropagation();
          setDraft(undefined);
        }
        if (key !== 'Enter' || event.isComposing) return;
        const isLine = target instanceof Element && target.matches(oneLine);
        if (!isLine && !event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        save();
      }}
    >
      <legend class="visually-hidden">{t('noting.title', { name })}</legend>
      <div class="note-kinds" ref={kinds}>
        <span class="soft" aria-hidden="true">
          {t('noting.inPopup')}
        </span>
        {kindsToNote.map((kind, index) => {
          const label = t('noting.inPopupAs', { kind: t(`interaction.${kind}`) });
          return (
            <button
              key={kind}
              data-kind={kind}
              type="button"
              class="button quiet icon-only"
              aria-label={label}
              title={index === 0 ? `${label} (Alt+N)` : label}
              aria-keyshortcuts={index === 0 ? 'Alt+N' : undefined}
              aria-pressed={draft?.kind === kind}
              onClick={() => open(kind)}
            >
              <Icon node={kindIcons[kind]} />
            </button>
          );
        })}
      </div>
      {draft && (
        <>
          <InteractionForm
            draft={draft}
            today={today}
            relation={relation}
            untold={untold}
            events={events}
            others={others}
            hidesKind
            onChange={next => {
              setDraft(next);
              setProblem(undefined);
            }}
          />
          <div class="note-foot">
            <p class="failed" role="alert">
              {problem}
            </p>
            <button type="button" class="button quiet" onClick={() => setDraft(undefined)}>
              {t('action.cancel')}
            </button>
            <button type="button" class="button primary" onClick={save}>
              {t('touch.note')}
            </button>
          </div>
        </>
      )}
      <p class={saving.state === 'failed' ? 'note-done failed' : 'note-done'} role="status">
        {saving.state === 'saved' && (
          <>
            <Icon node={Check} />
            <span>{t('noting.done', { name })}</span>
            <button type="button" class="link-button" onClick={() => void takeBack(saving.saved)}>
              {t('action.undo')}
            </button>
          </>
        )}
        {saving.state === 'editing' && saving.undone && t('noting.undone')}
        {saving.state === 'failed' && `${t('error.title')}. ${failureSentence(saving.error, t)}`}
      </p>
    </fieldset>
  );
}
