import './comparison.css';
import { ArrowLeft } from 'lucide';
import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { useOnce } from '../../../components/use-once.ts';
import { type MergeChoices, mergedContact, mergePreview } from '../../../lib/identity/merge-contacts.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import { storedContacts } from '../../../lib/store/bulk.ts';
import { markDistinct, mergeContacts } from '../../../lib/store/merge-contacts.ts';
import { useStored } from '../use-stored.ts';
import type { Workspace } from '../workspace.ts';
import { ComparedFields } from './compared-fields.tsx';
import { MergeResult } from './merge-result.tsx';
import { MetByBoth } from './met-by-both.tsx';
import type { OpenPair } from './open-pairs.ts';
import { reasonWords } from './reason-words.ts';
import { type LeftOut, UnitedLists } from './united-lists.tsx';

export interface ComparisonActs {
  readonly merge: () => void;
  readonly distinguish: () => void;
}

interface ComparisonProps {
  readonly workspace: Workspace;
  readonly open: OpenPair;
  readonly eventName: (id: string) => string | undefined;
  /** What the keys of the page do. */
  readonly acts: RefObject<ComparisonActs | undefined>;
  /** Whether the list does not stand beside it. */
  readonly isAlone: boolean;
  readonly onList: () => void;
  /** Decided; with the id of the one that is not there any more. */
  readonly onDone: (goneId?: string) => void;
}

/** Two contacts side by side, field by field, and what they would become. */
export function Comparison(props: ComparisonProps) {
  const { workspace, open } = props;
  const { t } = useVoice();
  const [first, second] = open.contacts;
  // Another row means that one of them was written.
  const sign = useMemo(() => [first, second], [first, second]);
  const read = useCallback(async () => {
    const [keep, other] = await storedContacts(workspace.db, [first.id, second.id]);
    return keep && other ? ([keep, other] as const) : undefined;
  }, [workspace.db, first.id, second.id]);
  const { stored } = useStored(read, open.id, sign);
  if (stored.state === 'gone') return <p class="soft tidy-none">{t('tidy.gone')}</p>;
  if (stored.state === 'waiting') return <div class="comparison" />;
  return <BothSides {...props} both={stored.record} />;
}

function BothSides({
  workspace,
  open,
  eventName,
  acts,
  isAlone,
  onList,
  onDone,
  both,
}: ComparisonProps & { readonly both: readonly [Contact, Contact] }) {
  const { t } = useVoice();
  const { db, act, settings } = workspace;
  const { phoneCountry } = settings;
  const [keep, other] = both;
  const [choices, setChoices] = useState<MergeChoices>({});
  const [leftOut, setLeftOut] = useState<LeftOut>({});
  const fields = useMemo(() => mergePreview(keep, [other]), [keep, other]);
  const whole = useMemo(() => mergedContact(keep, [other], choices), [keep, other, choices]);
  const result = useMemo(
    () => mergedContact(keep, [other], choices, { leftOut, phoneCountry }),
    [keep, other, choices, leftOut, phoneCountry],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isAlone) heading.current?.focus();
  }, [isAlone]);

  const { isRunning, once } = useOnce();
  const decide = (work: Parameters<typeof act>[0], done: string, goneId?: string) =>
    once(async () => {
      const failure = await act(work, done);
      if (failure === undefined) onDone(goneId);
    });
  const merge = () =>
    void decide(
      () => mergeContacts(db, { keepId: keep.id, otherIds: [other.id], choices, leftOut, phoneCountry }),
      t('tidy.merged', { name: result.name }),
      other.id,
    );
  const distinguish = () =>
    void decide(
      () => markDistinct(db, keep.id, other.id),
      t('tidy.distinguished', { a: keep.name, b: other.name }),
    );
  useEffect(() => {
    acts.current = { merge, distinguish };
    return () => {
      acts.current = undefined;
    };
  });
  return (
    <article class="comparison" aria-labelledby="comparison-title" aria-busy={isRunning}>
      <header>
        {isAlone && (
          <button type="button" class="button quiet" onClick={onList}>
            <Icon node={ArrowLeft} />
            {t('tidy.toList')}
          </button>
        )}
        <h2 id="comparison-title" ref={heading} tabIndex={-1}>
          {t('tidy.onePerson')}
        </h2>
        {open.pair.reasons.length > 0 && (
          <ul class="comparison-reasons soft">
            {open.pair.reasons.map(reason => (
              <li key={reason.kind}>{reasonWords(reason, t, eventName)}</li>
            ))}
          </ul>
        )}
        <div class="comparison-acts">
          <button type="button" class="button primary" aria-keyshortcuts="m" onClick={firstClick(merge)}>
            {t('tidy.merge')}
          </button>
          <button type="button" class="button" aria-keyshortcuts="n" onClick={firstClick(distinguish)}>
            {t('tidy.notTheSame')}
          </button>
        </div>
      </header>
      <ComparedFields
        both={both}
        fields={fields}
        choices={choices}
        onChoose={(field, id) => setChoices({ ...choices, [field]: id })}
      />
      <UnitedLists
        both={both}
        whole={whole}
        leftOut={leftOut}
        onLeaveOut={(field, items) => setLeftOut({ ...leftOut, [field]: items })}
      />
      <MetByBoth workspace={workspace} both={both} eventName={eventName} />
      <MergeResult contact={result} />
    </article>
  );
}

/** The second press of a double click would decide the next pair, which nobody has looked at. */
const firstClick = (decide: () => void) => (event: MouseEvent) => {
  if (event.detail < 2) decide();
};
