import { useLayoutEffect, useRef } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import type { DebriefLine } from '../../../lib/plan/preparation/debrief.ts';
import { addressOf } from '../use-route.ts';

interface DebriefEndProps {
  readonly lines: readonly DebriefLine[];
  readonly event: JejaringEvent;
  readonly onBefore: () => void;
  readonly onFinish: () => void;
}

/** The end of the pass: how many were noted, and what is to be sent. */
export function DebriefEnd({ lines, event, onBefore, onFinish }: DebriefEndProps) {
  const { t, day } = useVoice();
  const finish = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => finish.current?.focus({ preventScroll: true }), []);
  const noted = lines.filter(one => one.noted).length;
  const owed = lines.flatMap(({ contactId, name, commitments }) =>
    commitments
      .filter(({ whose, outcome }) => whose === 'mine' && outcome === undefined)
      .map(promise => ({ promise, contactId, name })),
  );
  return (
    <section class="debrief-person debrief-end">
      <h2>{t('debrief.end')}</h2>
      <p>{t('debrief.endWords', { count: noted })}</p>
      {owed.length > 0 && (
        <>
          <h3>{t('debrief.send')}</h3>
          <ul class="link-list">
            {owed.map(({ promise: { id, text, dueOn }, contactId, name }) => (
              <li key={id}>
                <span class="what">
                  <span dir="auto">{text}</span>
                  <span class="soft">
                    <a href={addressOf('contacts', contactId)} dir="auto">
                      {name}
                    </a>
                    {dueOn && ` · ${t('promise.when.ahead', { day: day(`${dueOn}T12:00`) })}`}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="chips">
        <button type="button" class="button primary" ref={finish} onClick={onFinish}>
          {t('debrief.finish')}
        </button>
        <button type="button" class="button quiet" onClick={onBefore}>
          {t('debrief.before')}
        </button>
        <a class="button quiet" href={addressOf('events', event.id)}>
          {t('sheet.back')}
        </a>
      </p>
    </section>
  );
}
