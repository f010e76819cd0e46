import './practice.css';
import { Circle, CircleSlash, MessageCircle, Pencil, Undo2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import type { Commitment } from '../../../lib/model/commitment.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import type { Workspace } from '../workspace.ts';
import { LineAct } from './line-act.tsx';
import type { MessageAbout } from './message-panel.tsx';
import { usePromiseActs } from './promise-acts.ts';
import { PromiseDialog } from './promise-dialog.tsx';
import { promiseWhen } from './promise-words.ts';
import { ReleaseDialog } from './release-dialog.tsx';

export interface PromiseListProps {
  readonly workspace: Workspace;
  readonly promises: readonly Commitment[];
  readonly today: string;
  /** Of whom a promise is, for the dialogs. */
  readonly contactOf: (id: string) => Pick<Contact, 'id' | 'name'> | undefined;
  /** What stands before the text, such as the name where the list is of several contacts. */
  readonly before?: (promise: Commitment) => ComponentChildren;
  /** They are to be written to: to apologize for a promise of mine that was released, or to ask after an overdue one of theirs. */
  readonly onWrite: (promise: Commitment, about: MessageAbout) => void;
}

type Open = { readonly kind: 'edit' | 'release'; readonly promise: Commitment };

/** Promises, each with what one does with it: kept, released with a reason, changed, deleted, opened again. */
export function PromiseList(props: PromiseListProps) {
  const { workspace, promises, contactOf, onWrite } = props;
  const [open, setOpen] = useState<Open>();
  const contact = open && contactOf(open.promise.contactId);
  return (
    <>
      <ul class="promise-list">
        {promises.map(promise => (
          <PromiseLine key={promise.id} {...props} promise={promise} onOpen={setOpen} />
        ))}
      </ul>
      {open?.kind === 'edit' && contact && (
        <PromiseDialog
          workspace={workspace}
          contact={contact}
          promise={open.promise}
          onDone={() => setOpen(undefined)}
        />
      )}
      {open?.kind === 'release' && (
        <ReleaseDialog
          workspace={workspace}
          promise={open.promise}
          onDone={released => {
            setOpen(undefined);
            if (!released?.writes) return;
            const facts = { promise: open.promise.text, reason: released.reason };
            onWrite(open.promise, { situation: 'release', facts });
          }}
        />
      )}
    </>
  );
}

interface PromiseLineProps extends PromiseListProps {
  readonly promise: Commitment;
  readonly onOpen: (open: Open) => void;
}

function PromiseLine({ workspace, promise, today, before, onWrite, onOpen }: PromiseLineProps) {
  const voice = useVoice();
  const { t } = voice;
  const { keep, reopen } = usePromiseActs(workspace, today);
  const { text, dueOn, outcome, whose } = promise;
  const isOverdue = outcome === undefined && dueOn !== undefined && dueOn < today;
  return (
    <li class={outcome === undefined ? undefined : 'is-ended'}>
      {outcome === undefined ? (
        <button
          type="button"
          class="button quiet icon-only keep"
          aria-label={t('promise.keepOf', { text })}
          title={t('promise.keep')}
          onClick={() => void keep(promise)}
        >
          <Icon node={Circle} />
        </button>
      ) : (
        <span class="keep" />
      )}
      <span class="what">
        {before?.(promise)}
        <span dir="auto">{text}</span>
        <span class="soft">
          {t(`promise.${whose}`)} ·{' '}
          <span class={isOverdue ? 'due' : undefined}>{promiseWhen(promise, today, voice)}</span>
        </span>
      </span>
      <span class="line-acts">
        {isOverdue && whose === 'theirs' && (
          <LineAct
            label={t('promise.askAfter', { text })}
            icon={MessageCircle}
            onClick={() => onWrite(promise, { situation: 'theirPromise', facts: { promise: text } })}
          />
        )}
        {outcome === undefined ? (
          <LineAct
            label={t('promise.releaseOf', { text })}
            icon={CircleSlash}
            onClick={() => onOpen({ kind: 'release', promise })}
          />
        ) : (
          <LineAct
            label={t('promise.reopenOf', { text })}
            icon={Undo2}
            onClick={() => void reopen(promise)}
          />
        )}
        <LineAct
          label={t('promise.editOf', { text })}
          icon={Pencil}
          onClick={() => onOpen({ kind: 'edit', promise })}
        />
      </span>
    </li>
  );
}
