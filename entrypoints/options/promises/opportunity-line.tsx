import { CircleCheck, Pencil, Undo2 } from 'lucide';
import { useVoice } from '../../../components/language.tsx';
import { MenuButton } from '../../../components/menu-button.tsx';
import { calendarNames } from '../../../lib/i18n/calendar-names.ts';
import { type Opportunity, opportunityOutcomes } from '../../../lib/model/opportunity.ts';
import type { Day } from '../../../lib/plan/day.ts';
import { LineAct } from '../practice/line-act.tsx';
import { addressOf } from '../use-route.ts';
import { WithLinks } from './with-links.tsx';

interface OpportunityLineProps {
  readonly opportunity: Opportunity;
  readonly heardFrom: { readonly id: string; readonly name: string } | undefined;
  readonly today: Day;
  readonly onEdit: (opportunity: Opportunity) => void;
  /** Undefined: it is open again. */
  readonly onEnd: (opportunity: Opportunity, outcome: Opportunity['outcome']) => void;
}

/** A chance: what it is, who told of it, what to do next and until when, or what came of it. */
export function OpportunityLine({ opportunity, heardFrom, today, onEdit, onEnd }: OpportunityLineProps) {
  const { t, language } = useVoice();
  const { day } = calendarNames(language);
  const { kind, text, organization, url, nextStep, deadline, heardOn, outcome, endedOn } = opportunity;
  const isOver = outcome === undefined && deadline !== undefined && deadline < today;
  return (
    <li class={outcome ? 'is-ended' : undefined}>
      <span class="chip">{t(`opportunity.kind.${kind}`)}</span>
      <span class="what">
        <span>
          {url && /^https?:\/\//i.test(url) ? (
            <a href={url} target="_blank" rel="noreferrer" dir="auto">
              {text}
            </a>
          ) : (
            <strong dir="auto">{text}</strong>
          )}
          {organization && (
            <span class="soft" dir="auto">
              {' '}
              {organization}
            </span>
          )}
        </span>
        {nextStep && !outcome && (
          <span dir="auto">
            {t('opportunity.nextStep')}: {nextStep}
          </span>
        )}
        <span class="soft facts-line">
          {outcome && endedOn && <span>{t(`opportunity.on.${outcome}`, { day: day(endedOn) })}</span>}
          {outcome && !endedOn && <span>{t(`opportunity.outcome.${outcome}`)}</span>}
          {!outcome && deadline && (
            <span class={isOver ? 'due' : undefined}>
              {t(isOver ? 'opportunity.overdue' : 'opportunity.until', { day: day(deadline) })}
            </span>
          )}
          {heardFrom ? (
            <span>
              <WithLinks
                text={heardOn ? 'opportunity.fromOn' : 'opportunity.from'}
                values={{ day: day(heardOn ?? '') }}
                links={{ name: { name: heardFrom.name, address: addressOf('contacts', heardFrom.id) } }}
              />
            </span>
          ) : (
            heardOn && <span>{t('opportunity.on', { day: day(heardOn) })}</span>
          )}
        </span>
      </span>
      <span class="line-acts">
        {outcome ? (
          <LineAct
            label={t('opportunity.reopen', { text })}
            icon={Undo2}
            onClick={() => onEnd(opportunity, undefined)}
          />
        ) : (
          <MenuButton label={t('opportunity.endAs', { text })} icon={CircleCheck} look="quiet end-as">
            {close => (
              <ul class="menu-list">
                {opportunityOutcomes.map(one => (
                  <li key={one}>
                    <button
                      type="button"
                      onClick={() => {
                        close();
                        onEnd(opportunity, one);
                      }}
                    >
                      {t(`opportunity.outcome.${one}`)}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </MenuButton>
        )}
        <LineAct
          label={t('opportunity.editOf', { text })}
          icon={Pencil}
          onClick={() => onEdit(opportunity)}
        />
      </span>
    </li>
  );
}
