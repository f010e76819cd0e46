import { useEffect, useMemo, useState } from 'preact/hooks';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useVoice } from '../../../components/language.tsx';
import { calendarNames } from '../../../lib/i18n/calendar-names.ts';
import { byId } from '../../../lib/identity/by-id.ts';
import type { Interaction } from '../../../lib/model/interaction.ts';
import { type Introduction, introductionsIn } from '../../../lib/plan/balance/introductions.ts';
import type { PlaceProps } from '../place-page.tsx';
import { NoteDialog } from '../practice/note-dialog.tsx';
import { addressOf } from '../use-route.ts';
import { WithLinks } from './with-links.tsx';

const step = 100;

/** Who introduced whom, and what came of it. */
export function IntroductionsPart({ workspace }: PlaceProps) {
  const { t } = useVoice();
  const { db, data } = workspace;
  const { contacts, summaries } = data;
  const [found, setFound] = useState<readonly Interaction[]>();
  const [most, setMost] = useState(step);
  const [telling, setTelling] = useState<Introduction>();
  // The sums are others whenever an interaction was written.
  useEffect(() => {
    let isOver = false;
    // Only those that name the third are in this index.
    void db.interactions
      .where('introducedId')
      .above('')
      .toArray()
      .then(list => {
        if (!isOver) setFound(list);
      });
    return () => {
      isOver = true;
    };
  }, [db, summaries]);
  const introductions = useMemo(() => found && introductionsIn(found, byId(summaries)), [found, summaries]);
  if (!introductions) return <p class="soft loading">{t('list.loading')}</p>;
  if (introductions.length === 0)
    return <EmptyState title={t('introduction.empty.title')} advice={t('introduction.empty.advice')} />;
  const teller = telling && byId(contacts).get(telling.contactId);
  const hidden = introductions.length - most;
  return (
    <>
      <ul class="introductions">
        {introductions.slice(0, most).map(one => (
          <IntroductionLine
            key={one.interactionId}
            one={one}
            nameOf={id => byId(contacts).get(id)?.name ?? t('promises.person')}
            onTell={setTelling}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="link-button" onClick={() => setMost(most + step)}>
          {t('promises.showMore', { count: Math.min(step, hidden) })}
        </button>
      )}
      {telling && teller && (
        <NoteDialog
          workspace={workspace}
          contacts={[teller]}
          initial={{ kind: 'message', answers: telling.interactionId }}
          onDone={() => setTelling(undefined)}
        />
      )}
    </>
  );
}

interface IntroductionLineProps {
  readonly one: Introduction;
  readonly nameOf: (contactId: string) => string;
  readonly onTell: (one: Introduction) => void;
}

function IntroductionLine({ one, nameOf, onTell }: IntroductionLineProps) {
  const { t, language } = useVoice();
  const { day } = calendarNames(language);
  const [who, whom] = [nameOf(one.contactId), nameOf(one.introducedId)];
  return (
    <li>
      <span class="soft when">{day(one.on)}</span>
      <span class="what">
        <span>
          <WithLinks
            text={`introduction.${one.direction}`}
            links={{
              who: { name: who, address: addressOf('contacts', one.contactId) },
              whom: { name: whom, address: addressOf('contacts', one.introducedId) },
            }}
          />
        </span>
        {one.text && (
          <span class="soft" dir="auto">
            {one.text}
          </span>
        )}
        {one.direction === 'received' && (
          <span class="soft">
            {one.inTouchOn
              ? t('introduction.inTouch', { day: day(one.inTouchOn) })
              : t('introduction.nothing')}
            {' · '}
            {one.isTold ? (
              t('introduction.told', { name: who })
            ) : (
              <button type="button" class="link-button" onClick={() => onTell(one)}>
                {t('introduction.untold', { name: who })}
              </button>
            )}
          </span>
        )}
      </span>
    </li>
  );
}
