import { Initials } from '../../../components/initials.tsx';
import { useVoice } from '../../../components/language.tsx';
import { dueSentence } from '../../../lib/i18n/due-sentence.ts';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import type { Day } from '../../../lib/plan/day.ts';
import type { DueLine, DueReason } from '../../../lib/plan/due/reason.ts';
import { addressOf } from '../use-route.ts';
import { DueActButtons, type LineActs } from './due-acts.tsx';
import type { Fits } from './fits.ts';

interface DueRowProps {
  readonly fits: Fits;
  readonly contact: ContactRow | undefined;
  readonly today: Day;
  /** The clock where they are: `14:05 WITA`; absent where it is not known, or the same. */
  readonly thereNow: string | undefined;
  /** From 0, of so many. */
  readonly index: number;
  readonly count: number;
  readonly isCurrent: boolean;
  readonly acts: LineActs;
  readonly onKept: (commitmentId: string) => void;
  readonly onPoint: (line: DueLine | undefined) => void;
  readonly isPointedAt: boolean;
}

/** So many reasons are told of a line that is not looked at. */
const told = 2;

/** A person, why they are due, and what can be done about it. */
export function DueRow(props: DueRowProps) {
  const { fits, contact, today, thereNow, isCurrent, isPointedAt, acts, onKept, onPoint } = props;
  const { t } = useVoice();
  const { line, minutes } = fits;
  const reasons = fits.reason ? [fits.reason] : line.reasons.slice(0, isCurrent ? undefined : told);
  const left = fits.reason ? 0 : line.reasons.length - reasons.length;
  const about = [contact?.jobTitle, contact?.organization].filter(Boolean).join(', ');
  return (
    <li
      class={isCurrent ? 'due-row current' : 'due-row'}
      data-id={line.contactId}
      aria-posinset={props.index + 1}
      aria-setsize={props.count}
      onPointerEnter={() => onPoint(line)}
      onPointerLeave={() => onPoint(undefined)}
    >
      <Initials name={line.name} size={32} />
      <div class="due-who">
        <p>
          <a
            class="name"
            dir="auto"
            href={addressOf('contacts', line.contactId)}
            aria-current={isCurrent ? 'true' : undefined}
            tabIndex={isCurrent ? 0 : -1}
          >
            {line.name}
          </a>
          {about && (
            <span class="soft about" dir="auto">
              {about}
            </span>
          )}
          {thereNow && <span class="soft there">{t('today.thereNow', { time: thereNow })}</span>}
        </p>
        <ul class="due-reasons">
          {reasons.map((reason, index) => (
            <li key={keyOf(reason, index)} class={index === 0 ? undefined : 'soft'}>
              <span dir="auto">{dueSentence(reason, t)}</span>
              {minutes !== undefined && <span class="soft"> · {t('today.minutes', { count: minutes })}</span>}
              {'commitmentId' in reason && (
                <button
                  type="button"
                  class="link-button"
                  tabIndex={isCurrent ? 0 : -1}
                  onClick={() => onKept(reason.commitmentId)}
                >
                  {t('promise.keep')}
                </button>
              )}
            </li>
          ))}
          {left > 0 && <li class="soft">{t('today.more', { count: left })}</li>}
        </ul>
      </div>
      {(isCurrent || isPointedAt) && <DueActButtons line={line} today={today} acts={acts} />}
    </li>
  );
}

const keyOf = (reason: DueReason, index: number): string =>
  'commitmentId' in reason ? reason.commitmentId : `${reason.kind}-${index}`;
