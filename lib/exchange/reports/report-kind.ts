import { contactFileKinds } from '../contact-files/contact-file-kind.ts';
import type { ReportColumn } from './header-aliases.ts';
import type { ReportLayout } from './report-layout.ts';

export const reportKinds = [
  'zoom-meeting',
  'zoom-webinar',
  'zoom-chat',
  'teams',
  'google-meet',
  'webex',
  'goto-webinar',
  'eventbrite',
  'luma',
  'meetup',
  'table', // a list whose maker is unknown
  'names', // lines of names
  ...contactFileKinds,
] as const;
/** Which service made a report, or which program a file of contacts. */
export type ReportKind = (typeof reportKinds)[number];

type Sign = ReportColumn | `"${string}"`;
const text = (key: string): `"${string}"` => `"${key}"`;

/** Signs that must all be there, most telling first: columns in any language, or one header as it is written, in quotes. */
const signatures: readonly (readonly [ReportKind, readonly Sign[]])[] = [
  ['luma', [text('apiid'), 'status']],
  ['luma', [text('guestid'), 'checkedIn']],
  ['luma', [text('guestid'), 'status']],
  ['meetup', [text('urlofmemberprofile')]],
  ['eventbrite', [text('order'), text('orderdate')]],
  ['eventbrite', [text('attendee'), text('attendeestatus')]],
  ['eventbrite', [text('attendeefirstname'), 'lastName']],
  ['goto-webinar', ['interestRating']],
  ['goto-webinar', ['attended', text('unsubscribed')]],
  ['webex', [text('displayname'), text('attendeeemail')]],
  ['webex', [text('sessionname'), text('displayname')]],
  ['zoom-webinar', [text('attendeereport')]],
  ['zoom-webinar', [text('panelistdetails')]],
  ['zoom-webinar', ['renamedName', 'attended']],
  ['zoom-webinar', ['renamedName', 'registrationTime']],
  ['zoom-webinar', [text('registrationtime'), text('approvalstatus')]],
  ['teams', ['upn']],
  ['teams', ['action', 'name']],
  ['zoom-meeting', ['renamedName']],
  ['zoom-meeting', ['guest', 'duration', 'email']],
  ['zoom-meeting', [text('useremail'), 'joinTime', 'leaveTime']],
  ['zoom-meeting', [text('totaldurationminutes'), 'email']],
  ['google-meet', ['firstName', 'lastName', 'joinTime', 'leaveTime']],
  ['teams', ['name', 'joinTime', 'leaveTime', 'role']],
];

/** The service that made a report, by its headers and titles alone; `table` for any other list. */
export function kindOf({ tables, keys }: Pick<ReportLayout, 'tables' | 'keys'>): ReportKind {
  const signs = new Set<Sign>([...keys].map(text));
  for (const { columns } of tables) for (const column of columns) if (column) signs.add(column);
  return signatures.find(([, all]) => all.every(sign => signs.has(sign)))?.[0] ?? 'table';
}
