import type { EventField } from '../../model/event.ts';
import type { Finding } from '../evidence.ts';
import { schemaLocations } from './schema-location.ts';
import { nodesOf, type SchemaNode, type SchemaSource, textsOf } from './schema-org.ts';
import { schemaSpeakers } from './schema-speakers.ts';

/** Types whose name does not end in Event, and those whose name does but which nobody attends. */
const otherEvents = /^(?:Festival|Hackathon|CourseInstance|EventSeries)$/;
const notAttended = /^(?:PublicationEvent|BroadcastEvent|OnDemandEvent|DeliveryEvent|SaleEvent)$/;

export const isEventType = (types: readonly string[]): boolean =>
  types.some(type => /Event$/.test(type) || otherEvents.test(type)) &&
  !types.some(type => notAttended.test(type));

/** What a schema.org Event says, field by field. Dates as written: the candidate reads them. */
export function schemaEvent(source: SchemaSource, node: SchemaNode): Finding<EventField>[] {
  const findings: Finding<EventField>[] = [];
  const add = (field: EventField, property: string, values: readonly string[]): void => {
    for (const value of values) findings.push({ field, value, rule: `${source.syntax}:${property}` });
  };
  const say = (field: EventField, property: string): void =>
    add(field, property, textsOf(source, node, property).slice(0, 5));
  say('name', 'name');
  // A postponed event has its old date until it has a new one.
  if (!textsOf(source, node, 'eventStatus').some(status => /EventPostponed$/.test(status))) {
    say('startDate', 'startDate');
    say('endDate', 'endDate');
    for (const schedule of nodesOf(source, node, 'eventSchedule').slice(0, 1)) {
      add('startDate', 'eventSchedule', moment(source, schedule, 'startDate', 'startTime'));
      add('timeZone', 'scheduleTimezone', textsOf(source, schedule, 'scheduleTimezone'));
    }
  }
  for (const property of ['timeZone', 'timezone']) say('timeZone', property);
  for (const property of ['organizer', 'organiser'])
    add('organizer', property, organizers(source, node, property));
  say('attendanceMode', 'eventAttendanceMode');
  say('eventStatus', 'eventStatus');
  for (const property of ['educationalCredentialAwarded', 'numberOfCredits']) say('creditHours', property);
  for (const [kind, text] of schemaLocations(source, node)) add('location', kind, [text]);
  say('description', 'description');
  say('url', 'url');
  say('image', 'image');
  for (const [kind, name] of schemaSpeakers(source, node)) add('speakers', `performer${kind}`, [name]);
  return findings;
}

const moment = (source: SchemaSource, node: SchemaNode, day: string, time: string): string[] =>
  textsOf(source, node, day)
    .slice(0, 1)
    .map(date => [date, ...(date.includes('T') ? [] : textsOf(source, node, time).slice(0, 1))].join('T'));

/** Several organizers are one text; a bare address is no name. */
const organizers = (source: SchemaSource, node: SchemaNode, property: string): string[] => {
  const names = textsOf(source, node, property).filter(name => !/^https?:/.test(name));
  return names.length > 0 ? [[...new Set(names)].slice(0, 5).join(', ')] : [];
};
