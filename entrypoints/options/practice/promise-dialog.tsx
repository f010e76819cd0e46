import { useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { PromiseForm } from '../../../components/promise-form.tsx';
import { SavingForm } from '../../../components/saving-form.tsx';
import type { Commitment } from '../../../lib/model/commitment.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import { type PromiseDraft, promiseOf, promiseProblem } from '../../../lib/plan/noting.ts';
import { savePractice } from '../../../lib/store/practice.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import { ContactPicker } from './contact-picker.tsx';
import { PracticeDialog } from './practice-dialog.tsx';
import { usePromiseActs } from './promise-acts.ts';

interface PromiseStart extends Partial<PromiseDraft> {
  readonly eventId?: string;
  readonly mentorshipId?: string;
}

interface PromiseDialogProps {
  readonly workspace: Workspace;
  /** With whom it is; absent: it is chosen. */
  readonly contact?: Pick<Contact, 'id' | 'name'>;
  /** The one that is changed; absent: a new one. */
  readonly promise?: Commitment;
  /** What a new one begins with. */
  readonly initial?: PromiseStart;
  /** When it is closed. */
  readonly onDone: (isSaved: boolean) => void;
}

/** A promise, mine or theirs, written or changed. */
export function PromiseDialog({ workspace, contact, promise, initial, onDone }: PromiseDialogProps) {
  const { t } = useVoice();
  const { db, act } = workspace;
  const today = useToday();
  const { remove } = usePromiseActs(workspace, today);
  const [draft, setDraft] = useState<PromiseDraft>({
    whose: promise?.whose ?? initial?.whose ?? 'mine',
    text: promise?.text ?? initial?.text ?? '',
    dueOn: promise?.dueOn ?? initial?.dueOn ?? '',
  });
  const [ids, setIds] = useState<readonly string[]>(promise ? [promise.contactId] : []);
  const [failure, setFailure] = useState<string>();
  const save = async () => {
    const problem = promiseProblem(draft);
    if (problem) return setFailure(t(`noting.problem.${problem}`));
    const contactId = contact?.id ?? ids[0];
    if (contactId === undefined) return setFailure(t('promise.withNeeded'));
    const { eventId, mentorshipId } = initial ?? {};
    const { dueOn: _, ...kept } = promise ?? { eventId, mentorshipId };
    const done = t('promise.saved', { text: draft.text.trim() });
    const sentence = await act(
      () =>
        savePractice(
          db,
          'commitments',
          { ...kept, contactId, ...promiseOf(draft) },
          { label: draft.text.trim(), from: promise },
        ),
      done,
    );
    if (sentence === undefined) onDone(true);
    else setFailure(sentence);
  };
  const removeIt = async (one: Commitment) => {
    const sentence = await remove(one);
    if (sentence === undefined) onDone(true);
    else setFailure(sentence);
  };
  const title = promise
    ? t('promise.edit')
    : contact
      ? t('promise.new', { name: contact.name })
      : t('promise.newTitle');
  return (
    <PracticeDialog title={title} look="promise-dialog" onClose={() => onDone(false)}>
      <SavingForm onSave={save}>
        <div class="practice-body">
          {!contact && (
            <ContactPicker
              workspace={workspace}
              label={t('promise.with')}
              ids={ids}
              most={1}
              onChange={setIds}
            />
          )}
          <PromiseForm
            id="promise-text"
            promise={draft}
            today={today}
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
          {promise && (
            <button type="button" class="button quiet danger" onClick={() => void removeIt(promise)}>
              {t('action.delete')}
            </button>
          )}
          <button type="submit" class="button primary">
            {t('action.save')}
          </button>
        </footer>
      </SavingForm>
    </PracticeDialog>
  );
}
