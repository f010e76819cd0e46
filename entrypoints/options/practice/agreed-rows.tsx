import { AddPromise } from '../../../components/add-promise.tsx';
import { useVoice } from '../../../components/language.tsx';
import { PromiseForm } from '../../../components/promise-form.tsx';
import type { Commitment } from '../../../lib/model/commitment.ts';
import type { Day } from '../../../lib/plan/day.ts';
import type { PromiseDraft } from '../../../lib/plan/noting.ts';

/** What was agreed with one of them, as a form holds it. */
export interface Agreed extends PromiseDraft {
  readonly contactId: string;
  /** Of a promise that is there already. */
  readonly id?: string;
}

interface AgreedRowsProps {
  /** Of its inputs; one on a page. */
  readonly id: string;
  readonly agreed: readonly Agreed[];
  /** With whom something may be agreed. */
  readonly contactIds: readonly string[];
  readonly nameOf: (contactId: string) => string;
  /** Whether it is asked with whom. */
  readonly asksWho: boolean;
  readonly today: Day;
  /** The day until which something new is agreed, unless another is chosen. */
  readonly nextOn: string;
  readonly onChange: (agreed: readonly Agreed[]) => void;
}

const most = 8;

/** What was agreed in a meeting, each a promise of mine or theirs. */
export function AgreedRows(props: AgreedRowsProps) {
  const { id, agreed, contactIds, nameOf, asksWho, today, nextOn, onChange } = props;
  const { t } = useVoice();
  const add = (one: Commitment['whose']) => {
    const [contactId = ''] = contactIds;
    onChange([...agreed, { whose: one, text: '', dueOn: nextOn, contactId }]);
    queueMicrotask(() => document.getElementById(`${id}-agreed-${agreed.length}`)?.focus());
  };
  return (
    <div class="field-row">
      <span class="row-label" aria-hidden="true">
        {t('meeting.agreed')}
      </span>
      <div class="promises-in-form">
        {agreed.map((one, index) => (
          <div key={index} class="agreed">
            {asksWho && (
              <select
                class="plain-input"
                aria-label={t('promise.with')}
                value={one.contactId}
                onChange={({ currentTarget: { value } }) =>
                  onChange(agreed.with(index, { ...one, contactId: value }))
                }
              >
                {[...new Set([...contactIds, one.contactId])].filter(Boolean).map(who => (
                  <option key={who} value={who}>
                    {nameOf(who)}
                  </option>
                ))}
              </select>
            )}
            <PromiseForm
              id={`${id}-agreed-${index}`}
              promise={one}
              today={today}
              onChange={changed => onChange(agreed.with(index, { ...one, ...changed }))}
              onRemove={() => onChange(agreed.toSpliced(index, 1))}
            />
          </div>
        ))}
        {agreed.length < most && contactIds.length > 0 && <AddPromise onAdd={add} />}
      </div>
    </div>
  );
}
