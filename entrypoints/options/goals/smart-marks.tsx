import { Circle, CircleCheck } from 'lucide';
import { useId } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { calendarNames } from '../../../lib/i18n/calendar-names.ts';
import { amountSentence } from '../../../lib/i18n/goal-sentence.ts';
import type { Translate } from '../../../lib/i18n/translate.ts';
import type { Measure } from '../../../lib/model/goal.ts';
import type { Smart, SmartGap, SmartProposal } from '../../../lib/plan/goals/smart.ts';

interface SmartMarksProps {
  readonly smart: Smart;
  /** What is counted by what has been chosen so far. */
  readonly measure: Measure | undefined;
  readonly onTake: () => void;
}

const letters = ['specific', 'measurable', 'achievable', 'relevant', 'timed'] as const;

/** What a goal that is being written lacks of S, M, A, R and T, the next question, and what its own sentence proposes. */
export function SmartMarks({ smart: { gaps, questions, proposal }, measure, onTake }: SmartMarksProps) {
  const { t, language } = useVoice();
  const titleId = useId();
  const proposed = proposalWords(proposal, measure, t, calendarNames(language).day);
  const [question] = questions;
  return (
    <section class="smart" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('goals.smart')}</h2>
      <ul>
        {letters.map(letter => {
          const gap = gaps.find(one => one.letter === letter);
          return (
            <li key={letter} class={gap ? 'lacking' : 'clear'}>
              <Icon node={gap ? Circle : CircleCheck} />
              <span>
                <strong>{t(`goals.letter.${letter}`)}</strong>{' '}
                <span class="soft">{gap ? gapWords(gap, t) : t('goals.clear')}</span>
              </span>
            </li>
          );
        })}
      </ul>
      {proposed !== '' && (
        <div class="proposal">
          <p>
            <span class="soft">{t('goals.proposed')}:</span> {proposed}
          </p>
          <button type="button" class="button" onClick={onTake}>
            {t('goals.takeOver')}
          </button>
        </div>
      )}
      <p class="question" role="status">
        {question ? t(`goals.ask.${question}`) : t('goals.sharp')}
      </p>
    </section>
  );
}

function gapWords(gap: SmartGap, t: Translate): string {
  if (gap.kind === 'steep') return t('goals.gap.steep', { perWeek: gap.perWeek });
  if (gap.kind === 'fewNamed') return t('goals.gap.fewNamed', { count: gap.named });
  return t(`goals.gap.${gap.kind}`);
}

function proposalWords(
  proposal: SmartProposal,
  chosen: Measure | undefined,
  t: Translate,
  dayName: (day: string) => string,
): string {
  const measure = proposal.measure ?? chosen;
  const amount =
    proposal.target !== undefined && measure
      ? amountSentence(measure, proposal.target, undefined, t)
      : proposal.target !== undefined
        ? t('goals.many', { count: proposal.target })
        : proposal.measure && t(`goals.measure.${proposal.measure}`);
  const kind = proposal.counted?.kind;
  return [
    amount,
    kind && t(`interaction.${kind}`),
    proposal.deadline && t('goals.by', { day: dayName(proposal.deadline) }),
  ]
    .filter(Boolean)
    .join(' · ');
}
