import './preparation.css';
import { ArrowLeft, Printer } from 'lucide';
import { useCallback, useMemo } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { byId } from '../../../lib/identity/by-id.ts';
import { type Occasion, preparationFor } from '../../../lib/plan/preparation/preparation.ts';
import { RecordFrame } from '../record-frame.tsx';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import { PreparedPersonEntry } from './prepared-person.tsx';

interface PreparationPageProps {
  readonly workspace: Workspace;
  /** Must keep its identity between renders. */
  readonly occasion: Occasion;
  readonly title: string;
  /** When and where. */
  readonly line?: string | undefined;
  readonly back: string;
}

/** So many are on the sheet; of the others it is told how many they are. */
const most = 150;

/** The sheet to read before an event or a talk, on the screen or printed: people, what is open with them, what to ask. */
export function PreparationPage({ workspace, occasion, title, line, back }: PreparationPageProps) {
  const { t } = useVoice();
  const { contacts, events, attendances, commitments, topics, summaries } = workspace.data;
  const today = useToday();
  const { people, common, openTopics } = useMemo(() => {
    const data = { contacts, events, attendances, commitments, topics, summaries: byId(summaries) };
    return preparationFor(occasion, data, today);
  }, [occasion, contacts, events, attendances, commitments, topics, summaries, today]);
  const eventNames = useMemo(() => new Map(events.map(({ id, name }) => [id, name])), [events]);
  const leave = useCallback(() => location.assign(back), [back]);
  const shared = [...common.organizations, ...common.tags];
  return (
    <RecordFrame label={title} onBack={leave}>
      <header class="sheet-head">
        <div class="record-actions not-printed">
          <a class="button quiet" href={back}>
            <Icon node={ArrowLeft} />
            {t('sheet.back')}
          </a>
          <span class="stretch" />
          <button type="button" class="button" onClick={() => print()}>
            <Icon node={Printer} />
            {t('sheet.print')}
          </button>
        </div>
        <h1 dir="auto">{title}</h1>
        {line && (
          <p class="soft" dir="auto">
            {line}
          </p>
        )}
      </header>
      <div class="sheet">
        <section>
          <h2>{t('sheet.people')}</h2>
          {people.length === 0 && <p class="soft">{t('sheet.nobody')}</p>}
          <ul class="sheet-people">
            {people.slice(0, most).map(person => (
              <PreparedPersonEntry
                key={person.contact.id}
                person={person}
                today={today}
                eventName={id => eventNames.get(id)}
              />
            ))}
          </ul>
          {people.length > most && <p class="soft">{t('sheet.more', { count: people.length - most })}</p>}
        </section>
        {shared.length > 0 && (
          <section>
            <h2>{t('sheet.common')}</h2>
            <ul class="chips">
              {shared.slice(0, 40).map(({ name, contactIds }) => (
                <li key={name} class="chip">
                  <span dir="auto">{t('sheet.shared', { name, count: contactIds.length })}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {openTopics.length > 0 && (
          <section>
            <h2>{t('sheet.topics')}</h2>
            <ul class="sheet-topics">
              {openTopics.slice(0, 30).map(({ id, name, question }) => (
                <li key={id} dir="auto">
                  <strong>{name}</strong>
                  {question && ` · ${question}`}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </RecordFrame>
  );
}
