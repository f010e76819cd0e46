import {
  Building2,
  CalendarCheck,
  CalendarDays,
  ChartNoAxesColumn,
  CopyCheck,
  FileDown,
  FileUp,
  GraduationCap,
  Handshake,
  History,
  IdCard,
  Menu,
  NotebookPen,
  Settings,
  Sprout,
  Sun,
  Target,
  UsersRound,
} from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../components/icon.tsx';
import { useVoice } from '../../components/language.tsx';
import { Mark } from '../../components/mark.tsx';
import { useMedia } from '../../components/use-media.ts';
import { addressOf, type Place } from './use-route.ts';

const icons: Record<Place, typeof History> = {
  today: Sun,
  promises: Handshake,
  mentoring: Sprout,
  goals: Target,
  plan: CalendarCheck,
  learning: GraduationCap,
  reviews: NotebookPen,
  card: IdCard,
  contacts: UsersRound,
  events: CalendarDays,
  organizations: Building2,
  overview: ChartNoAxesColumn,
  tidy: CopyCheck,
  import: FileUp,
  export: FileDown,
  history: History,
  settings: Settings,
};

/** What is due, what one looks at, what one makes of it, what one does with it, and the rest. */
const groups: readonly (readonly Place[])[] = [
  ['today'],
  ['contacts', 'events', 'organizations', 'overview'],
  ['promises', 'mentoring', 'goals', 'plan', 'learning', 'reviews'],
  ['tidy', 'import', 'export'],
  ['card', 'history', 'settings'],
];

/** The places of the workspace: beside the page, or behind a button where there is no room. */
export function Navigation({ place }: { place: Place }) {
  const { t } = useVoice();
  const isNarrow = useMedia('(width < 720px)');
  const menu = useRef<HTMLDivElement>(null);
  // The menu has done its work once another place is shown.
  useEffect(() => {
    if (menu.current?.matches(':popover-open')) menu.current.hidePopover();
  }, [place]);
  const list = (
    <nav aria-label={t('nav.main')}>
      {groups.map(group => (
        <ul key={group[0]}>
          {group.map(one => (
            <li key={one}>
              <a href={addressOf(one)} aria-current={place === one ? 'page' : undefined}>
                <Icon node={icons[one]} />
                <span>{t(`nav.${one}`)}</span>
              </a>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
  return (
    <header class="side">
      <p class="brand">
        <Mark size={24} /> <span>Jejaring</span>
      </p>
      {isNarrow ? (
        <>
          <button type="button" class="button quiet menu-button" popovertarget="places">
            <Icon node={Menu} />
            {t(`nav.${place}`)}
          </button>
          <div id="places" class="menu" popover="auto" ref={menu}>
            {list}
          </div>
        </>
      ) : (
        list
      )}
    </header>
  );
}
