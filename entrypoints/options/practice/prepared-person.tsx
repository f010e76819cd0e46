import type { ComponentChildren } from 'preact';
import { useVoice } from '../../../components/language.tsx';
import { balanceSentence } from '../../../lib/i18n/balance-sentence.ts';
import { agoText } from '../../../lib/i18n/due-sentence.ts';
import { balanceWith } from '../../../lib/plan/balance/balance.ts';
import type { Day } from '../../../lib/plan/day.ts';
import { dueDates } from '../../../lib/plan/due/date.ts';
import type { PreparedPerson } from '../../../lib/plan/preparation/preparation.ts';
import { addressOf } from '../use-route.ts';
import { promiseWhen } from './promise-words.ts';

interface PreparedPersonEntryProps {
  readonly person: PreparedPerson;
  readonly today: Day;
  readonly eventName: (id: string) => string | undefined;
}

/** So many common events are named. */
const named = 3;

/** Somebody on the sheet: who they are, how things stand, what is open, what to ask. */
export function PreparedPersonEntry({ person, today, eventName }: PreparedPersonEntryProps) {
  const voice = useVoice();
  const { t, day } = voice;
  const { contact, role, promises, commonEvents, last, summary, untold, questions } = person;
  const { name, honorificPrefix, honorificSuffix, jobTitle, organization, headline, note } = contact;
  const date = last && dueDates(today)(last.on);
  const events = commonEvents.flatMap(id => eventName(id) ?? []);
  return (
    <li>
      <h3>
        <a href={addressOf('contacts', contact.id)} dir="auto">
          {honorificPrefix && `${honorificPrefix} `}
          {name}
          {honorificSuffix && `, ${honorificSuffix}`}
        </a>
        {role && role !== 'attendee' && <span class="soft"> · {t(`role.${role}`)}</span>}
      </h3>
      <p class="soft" dir="auto">
        {[jobTitle ?? (organization ? undefined : headline), organization].filter(Boolean).join(' · ')}
      </p>
      <p>
        {last && date
          ? t('sheet.last', { ago: agoText(date, t), kind: t(`interaction.${last.kind}`).toLowerCase() })
          : t('sheet.firstTime')}
        {summary && summary.count > 0 && (
          <> · {balanceSentence(balanceWith(summary), t, one => day(`${one}T12:00`))}</>
        )}
      </p>
      <dl>
        {note && (
          <Fact label={t('sheet.note')}>
            <span class="sheet-note">{note}</span>
          </Fact>
        )}
        <Facts
          label={t('sheet.mine')}
          texts={promises.mine.map(one => `${one.text} · ${promiseWhen(one, today, voice)}`)}
        />
        <Facts
          label={t('sheet.theirs')}
          texts={promises.theirs.map(one => `${one.text} · ${promiseWhen(one, today, voice)}`)}
        />
        <Facts
          label={t('sheet.untold')}
          texts={untold.map(({ text, kind }) => text ?? t(`interaction.${kind}`))}
        />
        <Facts
          label={t('sheet.ask')}
          texts={questions.map(({ topic, question }) => (question ? `${topic}: ${question}` : topic))}
        />
        {events.length > 0 && (
          <Fact label={t('sheet.metAt')}>
            {events.slice(0, named).join(' · ')}
            {events.length > named && ` · ${t('sheet.moreEvents', { count: events.length - named })}`}
          </Fact>
        )}
      </dl>
    </li>
  );
}

const Fact = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <div>
    <dt>{label}</dt>
    <dd dir="auto">{children}</dd>
  </div>
);

const Facts = ({ label, texts }: { label: string; texts: readonly string[] }) =>
  texts.length === 0 ? null : (
    <Fact label={label}>
      {texts.map((text, index) => (
        <span key={`${index} ${text}`} class="sheet-line">
          {text}
        </span>
      ))}
    </Fact>
  );
