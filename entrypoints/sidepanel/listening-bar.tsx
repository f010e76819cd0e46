import { useEffect, useRef, useState } from 'preact/hooks';
import { useVoice } from '../../components/language.tsx';
import { Notice } from '../../components/notice.tsx';
import type { Translate } from '../../lib/i18n/translate.ts';
import type { MeetingDraft } from '../../lib/model/meeting-draft.ts';
import type { Listening } from './use-listening.ts';

interface ListeningBarProps {
  readonly listening: Listening;
  /** The meeting that is listened to. */
  readonly draft: MeetingDraft | undefined;
}

/** Whether one listens, how many were collected, and what to do for more. */
export function ListeningBar({ listening: { state, snapshot, listen, stop }, draft }: ListeningBarProps) {
  const { t } = useVoice();
  const count = draft?.participants.length ?? 0;
  const isOn = state === 'starting' || state === 'listening';
  return (
    <section class="companion-listening" aria-label={t('companion.listening')}>
      <label class="companion-switch">
        <input type="checkbox" class="switch" checked={isOn} onChange={() => (isOn ? stop() : listen())} />
        {t('companion.listening')}
      </label>
      {draft && count > 0 && <p class="companion-count">{countSentence(draft, t)}</p>}
      <Announced count={count} />
      {(state === 'blocked' || state === 'gone') && (
        <Notice title={t(`companion.${state}.title`)} advice={t(`companion.${state}.advice`)}>
          <p>
            <button type="button" class="button" onClick={() => listen()}>
              {t('companion.again')}
            </button>
          </p>
        </Notice>
      )}
      {state === 'off' && <p class="companion-hint soft">{t('companion.off')}</p>}
      {snapshot && count > 0 && (
        <p class="companion-hint soft">
          {snapshot.isListOpen
            ? (draft?.total ?? 0) > count && t('companion.scroll')
            : `${t('companion.closed')} ${t(`companion.open.${snapshot.platform}`)}`}
          {snapshot.unresolved > 0 && ` ${t('people.hidden', { count: snapshot.unresolved })}`}
        </p>
      )}
    </section>
  );
}

/** `37 of 300 collected`; who left is still collected, so these may be more than are there. Never that it is all. */
function countSentence({ participants, total }: MeetingDraft, t: Translate): string {
  const count = participants.length;
  const isPart = total !== undefined && count <= total;
  const said = isPart ? t('companion.countOf', { count, total }) : t('companion.count', { count });
  return participants.some(({ isYou }) => isYou) ? `${said}, ${t('companion.youToo')}` : said;
}

/** At the latest after this long one hears how many there are, however fast they come. */
const longest = 8000;
const quiet = 1500;

/** Says the count to screen readers once it rests, not at every newcomer. */
function Announced({ count }: { count: number }) {
  const { t } = useVoice();
  const [said, setSaid] = useState(0);
  const since = useRef<number>(undefined);
  useEffect(() => {
    if (count === said) return;
    since.current ??= Date.now();
    const wait = Math.max(0, Math.min(quiet, since.current + longest - Date.now()));
    const timer = setTimeout(() => {
      since.current = undefined;
      setSaid(count);
    }, wait);
    return () => clearTimeout(timer);
  }, [count, said]);
  return (
    <p role="status" class="visually-hidden">
      {said > 0 && t('companion.collected', { count: said })}
    </p>
  );
}
