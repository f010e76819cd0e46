import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { type Choice, PickOne } from '../../../components/pick-one.tsx';
import { SavingForm } from '../../../components/saving-form.tsx';
import type { TagCount } from '../../../lib/identity/tag-counts.ts';
import { addTagRule } from '../../../lib/store/tag-rules.ts';
import { findByName } from '../find-by-name.ts';
import type { Workspace } from '../workspace.ts';

interface NewTagRuleProps {
  readonly workspace: Workspace;
  readonly tags: readonly TagCount[];
}

/** More than anybody looks through. */
const mostOffered = 500;

/** A rule that is being made: the event first, then the tag. */
export function NewTagRule({ workspace: { db, act, data }, tags }: NewTagRuleProps) {
  const { t, eventTime } = useVoice();
  const [event, setEvent] = useState<Choice>();
  const [typed, setTyped] = useState('');
  const id = useId();
  const tagInput = useRef<HTMLInputElement>(null);
  // The event was just chosen; the tag comes next.
  useEffect(() => {
    if (event) tagInput.current?.focus();
  }, [event]);
  const tag = typed.trim().replace(/\s+/g, ' ');
  const add = async () => {
    if (!event || tag === '') return;
    const done = t('event.ruleOn', { tag, event: event.name });
    const failure = await act(() => addTagRule(db, { eventId: event.id, tag }), done);
    if (failure !== undefined) return;
    setEvent(undefined);
    setTyped('');
  };
  if (data.events.length === 0) return <p class="soft">{t('tags.noEvents')}</p>;
  return (
    <SavingForm class="new-rule" onSave={add}>
      {event ? (
        <p>
          {t('tags.ruleMetAt')}{' '}
          <button
            type="button"
            class="chip"
            aria-label={t('tags.ruleOtherEvent', { event: event.name })}
            onClick={() => setEvent(undefined)}
          >
            <span dir="auto">{event.name}</span>
          </button>
        </p>
      ) : (
        <PickOne
          label={t('tags.ruleEvent')}
          placeholder={t('tags.ruleEvent')}
          find={async (text, signal) => {
            const found = await findByName(data.events, text, { signal });
            return found.map(({ id: eventId, name, startDate }) => ({
              id: eventId,
              name,
              detail: startDate && eventTime({ startDate: startDate.slice(0, 10) }),
            }));
          }}
          onPick={setEvent}
        />
      )}
      {event && (
        <div class="new-rule-tag">
          <label for={`${id}-tag`}>{t('tags.ruleTag')}</label>
          <input
            ref={tagInput}
            id={`${id}-tag`}
            class="input"
            type="text"
            autocomplete="off"
            list={`${id}-tags`}
            value={typed}
            onInput={input => setTyped(input.currentTarget.value)}
          />
          <datalist id={`${id}-tags`}>
            {tags.slice(0, mostOffered).map(({ name }) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <button type="submit" class="button" disabled={tag === ''}>
            {t('tags.ruleAdd')}
          </button>
        </div>
      )}
    </SavingForm>
  );
}
