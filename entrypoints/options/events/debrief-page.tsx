import '../practice/practice.css';
import './debrief.css';
import { ArrowLeft } from 'lucide';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import type { DebriefLine } from '../../../lib/plan/preparation/debrief.ts';
import { editEventFields } from '../../../lib/store/edit-fields.ts';
import { RecordFrame } from '../record-frame.tsx';
import { addressOf, go, goingOn } from '../use-route.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import { DebriefEnd } from './debrief-end.tsx';
import { DebriefList } from './debrief-list.tsx';
import { DebriefPerson } from './debrief-person.tsx';
import { useDebrief } from './use-debrief.ts';

interface DebriefPageProps {
  readonly workspace: Workspace;
  readonly event: JejaringEvent;
}

/**
 * One pass over the people of an event after it: who was met, what was promised, what is next. Each person is saved as one goes on,
 * in a batch that can be undone alone: who is called away in the middle loses nothing.
 */
export function DebriefPage({ workspace, event }: DebriefPageProps) {
  const { t } = useVoice();
  const { db, act } = workspace;
  const today = useToday();
  const lines = useDebrief(workspace, event, today);
  const back = useCallback(() => go('events', event.id), [event.id]);
  const finish = async () => {
    const goOn = goingOn();
    const done = t('debrief.finished', { name: event.name });
    const failure = await act(() => editEventFields(db, event.id, { debriefedOn: today }), done);
    if (failure === undefined) goOn('events', event.id);
  };
  const title = t('debrief.title', { name: event.name });
  return (
    <RecordFrame label={title} onBack={back}>
      <header class="sheet-head">
        <div class="record-actions">
          <a class="button quiet" href={addressOf('events', event.id)}>
            <Icon node={ArrowLeft} />
            {t('sheet.back')}
          </a>
          <span class="stretch" />
          <button type="button" class="button" onClick={() => void finish()}>
            {t('debrief.finish')}
          </button>
        </div>
        <h1 dir="auto">{title}</h1>
      </header>
      {lines?.length === 0 && <p class="soft debrief-nobody">{t('debrief.nothing')}</p>}
      {lines && lines.length > 0 && (
        <Pass workspace={workspace} event={event} lines={lines} onFinish={() => void finish()} />
      )}
    </RecordFrame>
  );
}

interface PassProps extends DebriefPageProps {
  readonly lines: readonly DebriefLine[];
  readonly onFinish: () => void;
}

function Pass({ workspace, event, lines, onFinish }: PassProps) {
  const firstOpen = lines.findIndex(({ isDone }) => !isDone);
  /** The length of the lines: everybody has been gone through. */
  const [place, setPlace] = useState(firstOpen < 0 ? lines.length : firstOpen);
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
  const line = lines[place];
  const count = lines.length;
  const idAt = (index: number): string | undefined => lines[index]?.contactId;
  const next = () => setPlace(before => Math.min(before + 1, count));
  const pass = () => {
    const id = idAt(place);
    if (id !== undefined) setPassed(before => new Set([...before, id]));
    next();
  };
  const goBack = () => setPlace(before => Math.max(before - 1, 0));
  usePassKeys({ ArrowDown: pass, ArrowUp: goBack });
  return (
    <div class="debrief">
      <DebriefList
        lines={lines}
        passed={passed}
        current={line?.contactId}
        onGo={contactId => setPlace(lines.findIndex(one => one.contactId === contactId))}
      />
      {line ? (
        <DebriefPerson
          key={line.contactId}
          workspace={workspace}
          event={event}
          line={line}
          place={place}
          count={count}
          onNext={next}
          onPass={pass}
          onBefore={goBack}
        />
      ) : (
        <DebriefEnd lines={lines} event={event} onBefore={goBack} onFinish={onFinish} />
      )}
    </div>
  );
}

/** Alt with an arrow goes from person to person, wherever one is but in a list that the same keys open. */
function usePassKeys(acts: Readonly<Record<'ArrowDown' | 'ArrowUp', () => void>>): void {
  const latest = useRef(acts);
  latest.current = acts;
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (target instanceof HTMLSelectElement || (key !== 'ArrowDown' && key !== 'ArrowUp')) return;
      event.preventDefault();
      latest.current[key]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
