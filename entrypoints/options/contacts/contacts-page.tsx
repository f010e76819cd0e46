import { useEffect, useRef } from 'preact/hooks';
import type { ListPlace } from '../../../components/use-row-cursor.ts';
import { lazyPage } from '../lazy-page.tsx';
import type { PlaceProps } from '../place-page.tsx';
import { ContactsList } from './contacts-list.tsx';

const ContactPage = lazyPage(async () => (await import('../contact/contact-page.tsx')).ContactPage);

/** The list of contacts, or the one that is open; coming back, one is where one was. */
export function ContactsPage({ workspace, route }: PlaceProps) {
  const place = useRef<ListPlace>(undefined);
  // Who looks at the table opens somebody next.
  useEffect(ContactPage.warm, []);
  if (route.id !== undefined) return <ContactPage workspace={workspace} route={route} />;
  return (
    <ContactsList
      workspace={workspace}
      route={route}
      start={place.current}
      onLeave={left => {
        place.current = left;
      }}
    />
  );
}
