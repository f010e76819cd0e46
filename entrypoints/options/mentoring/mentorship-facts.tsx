import { CadenceChoice } from '../../../components/cadence-choice.tsx';
import { EditInPlace } from '../../../components/edit-in-place.tsx';
import { FactRow } from '../../../components/fact-row.tsx';
import { useVoice } from '../../../components/language.tsx';
import { cleanLines } from '../../../lib/identity/text.ts';
import type { Mentorship } from '../../../lib/model/mentorship.ts';
import type { Day } from '../../../lib/plan/day.ts';
import { nextSession } from '../../../lib/plan/due/sessions.ts';
import { ContactPicker } from '../practice/contact-picker.tsx';
import { DayFact } from '../practice/day-fact.tsx';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import { topicsOf } from './mentorship-words.ts';

interface MentorshipFactsProps {
  readonly workspace: Workspace;
  readonly mentorship: Mentorship;
  /** The day of the last session. */
  readonly lastOn: Day | undefined;
  readonly onSave: (change: Partial<Mentorship>) => Promise<string | undefined>;
}

/** What a mentoring is about, how often one meets and when next; each is changed where it stands. */
export function MentorshipFacts({ workspace, mentorship, lastOn, onSave }: MentorshipFactsProps) {
  const { t, day } = useVoice();
  const today = useToday();
  const { role, topics, rhythm = '', startedOn, nextSessionOn, endedOn, note = '', contactIds } = mentorship;
  const byRhythm = nextSession(mentorship, lastOn);
  const isAgreed = byRhythm !== undefined && byRhythm === nextSessionOn;
  return (
    <section class="record-section">
      <dl class="facts">
        {role === 'peer' && (
          <FactRow label={t('mentoring.who.peer')}>
            <ContactPicker
              workspace={workspace}
              label={t('mentoring.who.peer')}
              ids={contactIds}
              onChange={ids => void onSave({ contactIds: [...ids] })}
            />
          </FactRow>
        )}
        <FactRow label={t('mentoring.topics')}>
          <EditInPlace
            label={t('mentoring.topics')}
            value={topics.join(', ')}
            placeholder={t('mentoring.topicsHint')}
            onSave={text => onSave({ topics: topicsOf(text) })}
          />
        </FactRow>
        <FactRow label={t('field.cadence')}>
          <CadenceChoice
            label={t('field.cadence')}
            value={rhythm}
            onChange={next => void onSave({ rhythm: next })}
          />
        </FactRow>
        {endedOn === undefined && (
          <DayFact
            label={t('mentoring.next')}
            day={isAgreed || byRhythm === undefined ? nextSessionOn : undefined}
            today={today}
            placeholder={
              byRhythm === undefined ? undefined : t('mentoring.byRhythm', { day: day(`${byRhythm}T12:00`) })
            }
            onSave={next => onSave({ nextSessionOn: next })}
          />
        )}
        <DayFact label={t('mentoring.since')} day={startedOn} onSave={next => onSave({ startedOn: next })} />
        {endedOn !== undefined && (
          <DayFact label={t('mentoring.until')} day={endedOn} onSave={next => onSave({ endedOn: next })} />
        )}
        <FactRow label={t('field.note')}>
          <EditInPlace
            label={t('field.note')}
            value={note}
            lines
            onSave={text => onSave({ note: cleanLines(text, 20_000) })}
          />
        </FactRow>
      </dl>
    </section>
  );
}
