import '../record-page.css';
import './organizations.css';
import { useCallback, useMemo, useRef } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import type { ListPlace } from '../../../components/use-row-cursor.ts';
import { useSliced } from '../../../components/use-sliced.ts';
import { organizationsInSteps, recordedKeys } from '../../../lib/identity/organizations.ts';
import { organizationsApart } from '../../../lib/identity/organizations-apart.ts';
import type { PlaceProps } from '../place-page.tsx';
import { OrganizationPage } from './organization-page.tsx';
import { OrganizationsList } from './organizations-list.tsx';
import { useSuggestions } from './use-suggestions.ts';

/** The organizations of all contacts and events, `#/organizations`, or one of them by a spelling or key, `#/organizations/bkn`. */
export function OrganizationsPage({ workspace, route }: PlaceProps) {
  const { t } = useVoice();
  const place = useRef<ListPlace>(undefined);
  const { contacts, events, organizations: records } = workspace.data;
  const begin = useCallback(
    () => organizationsInSteps(contacts, events, records),
    [contacts, events, records],
  );
  const { value: organizations } = useSliced(begin);
  const alike = useSuggestions(organizations);
  const suggestions = useMemo(() => {
    const areApart = organizationsApart(records);
    return alike.filter(({ keys }) => !areApart(...keys));
  }, [alike, records]);
  const keyOf = useMemo(() => recordedKeys(records), [records]);
  if (!organizations) return <p class="soft loading">{t('list.loading')}</p>;
  if (route.id === undefined)
    return (
      <OrganizationsList
        workspace={workspace}
        query={route.query}
        organizations={organizations}
        suggestions={suggestions}
        start={place.current}
        onLeave={left => {
          place.current = left;
        }}
      />
    );
  const key = keyOf(route.id);
  return (
    <OrganizationPage
      key={key}
      workspace={workspace}
      query={route.query}
      organization={organizations.find(one => one.key === key)}
      organizations={organizations}
      suggestions={suggestions}
    />
  );
}
