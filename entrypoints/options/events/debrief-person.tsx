import { useState } from 'preact/hooks';
import { InteractionForm } from '../../../components/interaction-form.tsx';
import { useVoice } from '../../../components/language.tsx';
import { SavingForm } from '../../../components/saving-form.tsx';
import { byId } from '../../../lib/identity/by-id.ts';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import { interactionDraft, newInteraction, notedOf, notingProblem } from '../../../lib/plan/noting.ts';
import type { DebriefLine } from '../../../lib/plan/preparation/debrief.ts';
import { eventDay } from '../../../lib/plan/taking-part.ts';
import { noteInteraction } from '../../../lib/store/practice.ts';
import { contactChoices } from '../practice/contact-choices.ts';
import { addressOf } from '../use-route.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';

interface DebriefPersonProps {
  readonly workspace: Workspace;
  readonly event: JejaringEvent;
  readonly line: DebriefLine;
  /** From 0. */
  readonly place: number;
  readonly count: number;
  readonly onNext: () => void;
  /** They were not met. */
  readonly onPass: () => void;
  readonly onBefore: () => void;
}

/** One person of the pass: what there was with them at the event, what was promised, what is next. */
export function DebriefPerson(props: DebriefPersonProps) {
  const { workspace, event, line, place, count, onNext, onPass, onBefore } = props;
  const { t, eventTime } = useVoice();
  const { db, act, data } = workspace;
  const today = useToday();
  const { contactId, name, role, isNew, commitments } = line;
  /** What was noted of them here before: it is changed, and not noted a second time. */
  const [noted] = useState(line.noted);
  const contact = byId(data.contacts).get(contactId);
  const day = eventDay(event);
  const nextOn = noted && line.followUpOn;
  const [draft, setDraft] = useState(() =>
    noted
      ? interactionDraft(noted)
      : newInteraction(today, {
          kind: 'meeting',
          eventId: event.id,
          ...(day !== undefined && day <= today && { on: day }),
        }),
  );
  const [failure, setFailure] = useState<string>();
  const save = async () => {
    const problem = notingProblem(draft, today);
    if (problem) return setFailure(t(`noting.problem.${problem}`));
    const noting = { contactIds: [contactId], notedAs: noted, ...notedOf(draft) };
    const done = t(noted ? 'noting.changed' : 'noting.done', { name });
    const sentence = await act(() => noteInteraction(db, noting), done);
    if (sentence === undefined) onNext();
    else setFailure(sentence);
  };
  return (
    <SavingForm class="debrief-person" aria-label={name} onSave={save}>
      <div class="debrief-who">
        <h2>
          <a href={addressOf('contacts', contactId)} dir="auto">
            {name}
          </a>
        </h2>
        <p class="soft" role="status">
          {[
            t('debrief.place', { place: place + 1, count }),
            role !== 'attendee' && t(`role.${role}`),
            contact?.jobTitle,
            contact?.organization,
            isNew && t('debrief.first'),
            noted && t('debrief.noted'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {(commitments.length > 0 || nextOn !== undefined) && (
          <ul>
            {nextOn !== undefined && (
              <li dir="auto">
                {t('noting.next')}:{' '}
                {[contact?.followUpFor, eventTime({ startDate: nextOn })].filter(Boolean).join(' · ')}
              </li>
            )}
            {commitments.map(({ id, whose, text }) => (
              <li key={id} dir="auto">
                {t(`promise.${whose}`)}: {text}
              </li>
            ))}
          </ul>
        )}
      </div>
      <InteractionForm
        draft={draft}
        today={today}
        relation={contact?.relation}
        untold={byId(data.summaries).get(contactId)?.untold}
        others={{
          find: (text, signal) => contactChoices(data.contacts, text, signal, new Set([contactId])),
          nameOf: id => byId(data.contacts).get(id)?.name,
        }}
        onChange={next => {
          setDraft(next);
          setFailure(undefined);
        }}
      />
      <footer class="practice-foot">
        <p class="failed" role="alert">
          {failure}
        </p>
        {place > 0 && (
          <button type="button" class="button quiet" onClick={onBefore}>
            {t('debrief.before')}
          </button>
        )}
        <button type="button" class="button" onClick={onPass}>
          {t('debrief.pass')}
        </button>
        <button type="submit" class="button primary">
          {t('debrief.saveNext')}
        </button>
        <p class="soft hint">{t('debrief.keys')}</p>
      </footer>
    </SavingForm>
  );
}
