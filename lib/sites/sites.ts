import type { Site } from '../capture/site.ts';
import { githubProfile } from './github-profile.ts';
import { linkedinEventPage } from './linkedin-event.ts';
import { linkedinListPage } from './linkedin-kit/list-page.ts';
import { linkedinProfile } from './linkedin-profile.ts';
import { xProfile } from './x-profile.ts';

/** Every site surface, in the order in which they are asked. Any other page is read by the standards. */
export const sites: readonly Site[] = [
  linkedinProfile,
  linkedinEventPage,
  linkedinListPage,
  githubProfile,
  xProfile,
];
