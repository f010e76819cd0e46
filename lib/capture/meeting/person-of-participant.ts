import type { MeetingPlatform, Participant } from '../../model/meeting.ts';
import type { ListedPerson } from '../../model/people-list.ts';
import { listedPerson } from '../listed-people.ts';

/** The rule that a participant's fields are kept with. */
const ruleOf = (platform: MeetingPlatform): string => `meeting:${platform}`;

/** A participant with titles, degrees and agency split off the name; a name that is nobody's stays as it is. */
export function personOfParticipant({ name, role }: Participant, platform: MeetingPlatform): ListedPerson {
  const rule = ruleOf(platform);
  const findings = [{ field: 'name' as const, value: name, rule }];
  const person = listedPerson({ findings, ...(role && { role }) }, { names: 'webinar' });
  // Somebody is there, whatever their name looks like: who says so is the list of participants.
  return (
    person ?? {
      name,
      ...(role && { role }),
      email: [],
      telephone: [],
      identities: [],
      links: [],
      evidence: { name: [{ value: name, rule, agreed: [], others: [] }] },
    }
  );
}
