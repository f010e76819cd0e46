import './practice.css';
import { Circle, CircleSlash, MessageCircle, Pencil, Undo2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import type { Commitment } from '../../../lib/model/commitment.ts';
import type { Workspace } from '../workspace.ts';
import { LineAct } from './line-act.tsx';
import type { MessageAbout } from './message-panel.tsx';
import type { OpenedPromise } from './opened-promise.tsx';
import { usePromiseActs } from './promise-acts.ts';
import { promiseWhen } from './promise-words.ts';

export interface PromiseListProps {
  readonly workspace: Workspace;
  readonly promises: readonly Commitment[];
  readonly today: string;
  /** What stands before the text, such as the name where the list is of several contacts. */
  readonly before?: (promise: Commitment) => ComponentChildren;
  /** They are to be written to: to apologize for a promise of mine that was released, or to ask after an overdue one of theirs. */
  readonly onWrite: (promise: Commitment, about: MessageAbout) => void;
  /** One is to be changed or released, in an `OpenedPromiseDialog`: it stays when the last line of the list goes. */
  readonly onOpen: (opened: OpenedPromise) => void;
}

/** Promises, each with what one does with it: kept, released with a reason, changed, deleted, opened again. */
export const PromiseList = (props: PromiseListProps) => (
  <ul class="promise-list">
    {props.promises.map(promise => (
      <PromiseLine key={promise.id} {...props} promise={promise} />
    ))}
  </ul>
);

interface PromiseLineProps extends PromiseListProps {
  readonly promise: Commitment;
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
