import { useMemo, useState } from 'preact/hooks';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useVoice } from '../../../components/language.tsx';
import { calendarNames } from '../../../lib/i18n/calendar-names.ts';
import { byId } from '../../../lib/identity/by-id.ts';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import {
  type Deserving,
  deservingHelp,
  deservingThanks,
  type Given,
  givenAndTaken,
  givingByMonth,
} from '../../../lib/plan/balance/balance.ts';
import { addMonths, type Day } from '../../../lib/plan/day.ts';
import type { InteractionDraft } from '../../../lib/plan/noting.ts';
import type { PlaceProps } from '../place-page.tsx';
import { NoteDialog } from '../practice/note-dialog.tsx';
import { useInteractions, usePracticeData } from '../use-interactions.ts';
import { useReckoned } from '../use-reckoned.ts';
import { addressOf } from '../use-route.ts';
import { useToday } from '../use-today.ts';
import { MonthBars } from './month-bars.tsx';
import { PeopleLines } from './people-lines.tsx';

const months = 12;
/** Who helped is thanked while it is fresh. */
const freshMonths = 3;

interface Reckoned {
  readonly sum: Given;
  readonly byMonth: ReturnType<typeof givingByMonth>;
  readonly help: readonly Deserving[];
  readonly thanks: ReturnType<typeof deservingThanks>;
}

/** Give and take with everybody together, in words and one picture, and who deserves help or thanks. Never a score. */
export function BalancePart({ workspace }: PlaceProps) {
  const { t, language } = useVoice();
  const { day } = calendarNames(language);
  const today = useToday();
  const { contacts, summaries, isWhole } = workspace.data;
  const since: Day = `${addMonths(today, 1 - months).slice(0, 7)}-01`;
  const practice = usePracticeData(workspace.data, useInteractions(workspace, { since, until: today }));
  const [noted, setNoted] = useState<{ contact: ContactRow; initial: Partial<InteractionDraft> }>();
  const reckon = useMemo(
    () => (): Reckoned | undefined =>
      practice && {
        sum: givenAndTaken(practice.interactions, { startOn: since, endOn: today }),
        byMonth: givingByMonth(practice.interactions, months, today),
        help: deservingHelp(practice.contacts, practice.summaries, today),
        thanks: deservingThanks(practice.contacts, practice.interactions, {
          startOn: addMonths(today, -freshMonths),
          endOn: today,
        }),
      },
    [practice, since, today],
  );
  const reckoned = useReckoned(reckon, contacts.length);
  if (!reckoned || !isWhole) return <p class="soft loading">{t('list.loading')}</p>;
  if (summaries.length === 0)
    return (
      <EmptyState title={t('giving.empty.title')} advice={t('giving.empty.advice')}>
        <a class="button primary" href={addressOf('today')}>
          {t('giving.toToday')}
        </a>
      </EmptyState>
    );
  const { sum, byMonth, help, thanks } = reckoned;
  const note = (contactId: string, initial: Partial<InteractionDraft>) => {
    const contact = byId(contacts).get(contactId);
    if (contact) setNoted({ contact, initial });
  };
  return (
    <>
      <section class="over-months" aria-labelledby="balance-title">
        <h2 id="balance-title" class="visually-hidden">
          {t('giving.byMonth')}
        </h2>
        <p>
          {t('giving.sum', sum)} {tendency(sum) && t(`giving.${tendency(sum) ?? 'even'}`)}
        </p>
        <MonthBars
          tableLabel={t('giving.table')}
          months={byMonth.map(({ month }) => `${month}-01`)}
          series={[
            { label: t('giving.given'), look: 'full', values: byMonth.map(({ given }) => given) },
            { label: t('giving.mutual'), look: 'hollow', values: byMonth.map(({ mutual }) => mutual) },
            {
              label: t('giving.received'),
              look: 'light',
              isBelow: true,
              values: byMonth.map(({ received }) => received),
            },
          ]}
        />
      </section>
      <div class="deserving">
        <PeopleLines
          title={t('giving.help')}
          advice={t('giving.help.advice')}
          none={t('giving.help.none')}
          lines={help.map(({ contactId, name, times, lastOn }) => ({
            contactId,
            name,
            words: t('giving.help.line', { count: times, day: day(lastOn) }),
          }))}
          actOf={name => t('giving.noteFor', { name })}
          onAct={id => note(id, { kind: 'help', direction: 'given' })}
        />
        <PeopleLines
          title={t('giving.thanks')}
          advice={t('giving.thanks.advice')}
          none={t('giving.thanks.none')}
          lines={thanks.map(({ contactId, name, times, lastOn, isAnswered }) => ({
            contactId,
            name,
            words: `${t('giving.thanks.line', { count: times, day: day(lastOn) })}${
              isAnswered ? ` · ${t('giving.thanks.answered')}` : ''
            }`,
          }))}
          actOf={name => t('giving.noteFor', { name })}
          onAct={id => note(id, { kind: 'message', direction: 'given' })}
        />
      </div>
      {noted && (
        <NoteDialog
          workspace={workspace}
          contacts={[noted.contact]}
          initial={noted.initial}
          onDone={() => setNoted(undefined)}
        />
      )}
    </>
  );
}

/** A fifth more is told; less is even. Nothing is told of too few. */
function tendency({ given, received }: Given): 'even' | 'gaveMore' | 'receivedMore' | undefined {
  if (given + received < 4) return undefined;
  if (given * 5 > received * 6) return 'gaveMore';
  return received * 5 > given * 6 ? 'receivedMore' : 'even';
}
