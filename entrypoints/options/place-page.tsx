import { ContactsPage } from './contacts/contacts-page.tsx';
import type { Import } from './import/use-import.ts';
import { lazyPage } from './lazy-page.tsx';
import type { Route } from './use-route.ts';
import type { Workspace } from './workspace.ts';

export interface PlaceProps {
  readonly workspace: Workspace;
  readonly route: Route;
}

const ImportPage = lazyPage(async () => (await import('./import/import-page.tsx')).ImportPage);
const EventsPage = lazyPage(async () => (await import('./events/events-page.tsx')).EventsPage);
const HistoryPage = lazyPage(async () => (await import('./history/history-page.tsx')).HistoryPage);
const SettingsPage = lazyPage(async () => (await import('./settings-page.tsx')).SettingsPage);
const OrganizationsPage = lazyPage(
  async () => (await import('./organizations/organizations-page.tsx')).OrganizationsPage,
);
const OverviewPage = lazyPage(async () => (await import('./overview/overview-page.tsx')).OverviewPage);
const TidyPage = lazyPage(async () => (await import('./tidy/tidy-page.tsx')).TidyPage);
const ExportPage = lazyPage(async () => (await import('./export/export-page.tsx')).ExportPage);
const TodayPage = lazyPage(async () => (await import('./today/today-page.tsx')).TodayPage);
const PromisesPage = lazyPage(async () => (await import('./promises/promises-page.tsx')).PromisesPage);
const MentoringPage = lazyPage(async () => (await import('./mentoring/mentoring-page.tsx')).MentoringPage);
const GoalsPage = lazyPage(async () => (await import('./goals/goals-page.tsx')).GoalsPage);
const PlanPage = lazyPage(async () => (await import('./plan/plan-page.tsx')).PlanPage);
const LearningPage = lazyPage(async () => (await import('./learning/learning-page.tsx')).LearningPage);
const ReviewsPage = lazyPage(async () => (await import('./reviews/reviews-page.tsx')).ReviewsPage);
const CardPage = lazyPage(async () => (await import('./card/card-page.tsx')).CardPage);

/** The page of the place that the address names. */
export function PlacePage({ route, workspace, imports }: PlaceProps & { readonly imports: Import }) {
  switch (route.place) {
    case 'contacts':
      return <ContactsPage workspace={workspace} route={route} />;
    case 'events':
      return <EventsPage workspace={workspace} route={route} />;
    case 'organizations':
      return <OrganizationsPage workspace={workspace} route={route} />;
    case 'overview':
      return <OverviewPage workspace={workspace} route={route} />;
    case 'today':
      return <TodayPage workspace={workspace} route={route} />;
    case 'promises':
      return <PromisesPage workspace={workspace} route={route} />;
    case 'mentoring':
      return <MentoringPage workspace={workspace} route={route} />;
    case 'goals':
      return <GoalsPage workspace={workspace} route={route} />;
    case 'plan':
      return <PlanPage workspace={workspace} route={route} />;
    case 'learning':
      return <LearningPage workspace={workspace} route={route} />;
    case 'reviews':
      return <ReviewsPage workspace={workspace} route={route} />;
    case 'card':
      return <CardPage workspace={workspace} route={route} />;
    case 'tidy':
      return <TidyPage workspace={workspace} route={route} />;
    case 'import':
      return <ImportPage workspace={workspace} imports={imports} eventId={route.id} />;
    case 'export':
      return <ExportPage workspace={workspace} route={route} />;
    case 'history':
      return <HistoryPage workspace={workspace} route={route} />;
    case 'settings':
      return <SettingsPage workspace={workspace} />;
  }
}
