import { UsersRound } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { Initials } from '../../../components/initials.tsx';
import { useVoice } from '../../../components/language.tsx';
import type { DerivedOrganization } from '../../../lib/identity/organizations.ts';
import { addressOf } from '../use-route.ts';
import type { WorkspaceData } from '../workspace-data.ts';

/** So many are drawn at once. */
const atOnce = 100;

interface OrganizationPeopleProps {
  readonly data: WorkspaceData;
  readonly organization: DerivedOrganization;
}

/** Who is of an organization, by name, and the events that it organizes, the latest first. */
export function OrganizationPeople({ data, organization }: OrganizationPeopleProps) {
  const { t, compare, eventTime } = useVoice();
  const { name, contactIds, eventIds } = organization;
  const [most, setMost] = useState(atOnce);
  const people = useMemo(() => {
    const ids = new Set(contactIds);
    return data.contacts.filter(({ id }) => ids.has(id)).sort((a, b) => compare(a.name, b.name));
  }, [data.contacts, contactIds, compare]);
  const events = useMemo(() => {
    const ids = new Set(eventIds);
    return data.events
      .filter(({ id }) => ids.has(id))
      .sort((a, b) => ((a.startDate ?? '') < (b.startDate ?? '') ? 1 : -1));
  }, [data.events, eventIds]);
  return (
    <>
      <section class="record-section">
        <div class="record-section-head">
          <h2>{t('organizations.people')}</h2>
          {people.length > 0 && (
            <a
              class="section-link"
              href={addressOf('contacts', undefined, `org=${encodeURIComponent(name)}`)}
            >
              <Icon node={UsersRound} />
              {t('event.showInContacts')}
            </a>
          )}
        </div>
        {people.length === 0 && <p class="soft">{t('organizations.nobody')}</p>}
        <ul class="people-list plain">
          {people.slice(0, most).map(({ id, name: person, jobTitle, headline, department }) => (
            <li key={id}>
              <Initials name={person} size={20} />
              <span class="what">
                <a href={addressOf('contacts', id)} dir="auto">
                  {person}
                </a>
                <span class="soft" dir="auto">
                  {[jobTitle ?? headline, department].filter(Boolean).join(' · ')}
                </span>
              </span>
            </li>
          ))}
        </ul>
        {people.length > most && (
          <button type="button" class="button quiet" onClick={() => setMost(most + 2 * atOnce)}>
            {t('list.morePeople', { count: people.length - most })}
          </button>
        )}
      </section>
      {events.length > 0 && (
        <section class="record-section">
          <h2>{t('nav.events')}</h2>
          <ul class="link-list">
            {events.slice(0, most).map(event => (
              <li key={event.id}>
                <span class="what">
                  <a href={addressOf('events', event.id)} dir="auto">
                    {event.name}
                  </a>
                  <span class="soft">
                    {event.startDate && eventTime({ startDate: event.startDate.slice(0, 10) })}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
