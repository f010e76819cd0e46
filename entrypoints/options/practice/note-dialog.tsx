import { useMemo, useState } from 'preact/hooks';
import { InteractionForm } from '../../../components/interaction-form.tsx';
import { useVoice } from '../../../components/language.tsx';
import { SavingForm } from '../../../components/saving-form.tsx';
import { byId } from '../../../lib/identity/by-id.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import { type InteractionDraft, newInteraction, notedOf, notingProblem } from '../../../lib/plan/noting.ts';
import { noteInteraction } from '../../../lib/store/practice.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import { contactChoices } from './contact-choices.ts';
import { likelyEvents } from './likely-events.ts';
import { PracticeDialog } from './practice-dialog.tsx';

interface NoteDialogProps {
  readonly workspace: Workspace;
  /** With whom it was; of several all get the same. */
  readonly contacts: readonly Pick<Contact, 'id' | 'name' | 'relation'>[];
  /** What is known beforehand: a kind, a day, an event, what it answers. */
  readonly initial?: Partial<InteractionDraft>;
  /** When it is closed. */
  readonly onDone: (isSaved: boolean) => void;
}

/** Notes what happened with one contact or several: a line and Enter. Saved in one batch, which the message can undo. */
export function NoteDialog({ workspace, contacts, initial, onDone }: NoteDialogProps) {
  const { t } = useVoice();
  const { db, act, data } = workspace;
  const today = useToday();
  const [only] = contacts.length === 1 ? contacts : [];
  const relation = only?.relation;
  const [draft, setDraft] = useState(() => newInteraction(today, initial, relation));
  const [failure, setFailure] = useState<string>();
  const ids = useMemo(() => contacts.map(({ id }) => id), [contacts]);
  const untold = only && byId(data.summaries).get(only.id)?.untold;
  const events = useMemo(
    () => likelyEvents(ids, data, today, draft.eventId),
    [ids, data.events, data.attendances, today, draft.eventId],
  );
  const save = async () => {
    const problem = notingProblem(draft, today);
    if (problem) return setFailure(t(`noting.problem.${problem}`));
    const done = only
      ? t('noting.done', { name: only.name })
      : t('noting.doneMany', { count: contacts.length });
    const { interaction, next, promises } = notedOf(draft);
    const sentence = await act(
      () => noteInteraction(db, { contactIds: ids, interaction, next, promises }),
      done,
    );
    if (sentence === undefined) onDone(true);
    else setFailure(sentence);
  };
  const title = only
    ? t('noting.title', { name: only.name })
    : t('noting.titleMany', { count: contacts.length });
  return (
    <PracticeDialog title={title} onClose={() => onDone(false)}>
      <SavingForm onSave={save}>
        <div class="practice-body">
          <InteractionForm
            draft={draft}
            today={today}
            relation={relation}
            untold={untold}
            events={events}
            others={
              only && {
                find: (text, signal) => contactChoices(data.contacts, text, signal, new Set(ids)),
                nameOf: id => byId(data.contacts).get(id)?.name,
              }
            }
            onChange={next => {
              setDraft(next);
              setFailure(undefined);
            }}
          />
        </div>
        <footer class="practice-foot">
          <p class="failed" role="alert">
            {failure}
          </p>
          <span class="soft hint">{t('noting.keys')}</span>
          <button type="submit" class="button primary">
            {t('action.save')}
          </button>
        </footer>
      </SavingForm>
    </PracticeDialog>
  );
}
