import { useMemo, useState } from 'preact/hooks';
import { InteractionForm } from '../../../components/interaction-form.tsx';
import { useVoice } from '../../../components/language.tsx';
import { SavingForm } from '../../../components/saving-form.tsx';
import { byId } from '../../../lib/identity/by-id.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import type { Interaction } from '../../../lib/model/interaction.ts';
import { interactionDraft, notedOf, notingProblem } from '../../../lib/plan/noting.ts';
import { removePractice, savePractice } from '../../../lib/store/practice.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import { contactChoices } from './contact-choices.ts';
import { likelyEvents } from './likely-events.ts';
import { PracticeDialog } from './practice-dialog.tsx';

interface EditInteractionDialogProps {
  readonly workspace: Workspace;
  readonly contact: Pick<Contact, 'id' | 'name' | 'relation'>;
  readonly interaction: Interaction;
  readonly onDone: () => void;
}

/** Changes or deletes what was noted; what followed from it, such as promises, stays as it is. */
export function EditInteractionDialog(props: EditInteractionDialogProps) {
  const { workspace, contact, interaction, onDone } = props;
  const { t } = useVoice();
  const { db, act, data } = workspace;
  const today = useToday();
  const [draft, setDraft] = useState(() => interactionDraft(interaction));
  const [failure, setFailure] = useState<string>();
  const { id, name } = contact;
  const events = useMemo(
    () => likelyEvents([id], data, today, interaction.eventId),
    [id, data.events, data.attendances, today, interaction.eventId],
  );
  const finish = (sentence: string | undefined) => (sentence === undefined ? onDone() : setFailure(sentence));
  const save = async () => {
    const problem = notingProblem(draft, today);
    if (problem) return setFailure(t(`noting.problem.${problem}`));
    const put = { ...notedOf(draft).interaction, id: interaction.id, contactId: id };
    finish(
      await act(
        () => savePractice(db, 'interactions', put, { label: name, from: interaction }),
        t('noting.changed', { name }),
      ),
    );
  };
  const remove = async () => {
    finish(
      await act(
        () => removePractice(db, 'interactions', [interaction.id], name),
        t('noting.deleted', { name }),
      ),
    );
  };
  return (
    <PracticeDialog title={t('noting.edit')} onClose={onDone}>
      <SavingForm onSave={save}>
        <div class="practice-body">
          <InteractionForm
            draft={draft}
            today={today}
            relation={contact.relation}
            events={events}
            others={{
              find: (text, signal) => contactChoices(data.contacts, text, signal, new Set([id])),
              nameOf: one => byId(data.contacts).get(one)?.name,
            }}
            isAlone
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
          <button type="button" class="button quiet danger" onClick={() => void remove()}>
            {t('action.delete')}
          </button>
          <button type="submit" class="button primary">
            {t('action.save')}
          </button>
        </footer>
      </SavingForm>
    </PracticeDialog>
  );
}
