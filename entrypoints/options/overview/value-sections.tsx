import { useCallback } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { useSliced } from '../../../components/use-sliced.ts';
import { type Choice, facetsOf } from '../../../lib/find/facets.ts';
import { filtersOf, passing } from '../../../lib/find/filters.ts';
import { metOf } from '../../../lib/find/met.ts';
import { dayOf } from '../../../lib/find/period.ts';
import { wholeView, writeView } from '../../../lib/find/view-query.ts';
import { recordedKeys, recordedNames } from '../../../lib/identity/organizations.ts';
import { relations, segments } from '../../../lib/model/contact.ts';
import { addressOf } from '../use-route.ts';
import type { WorkspaceData } from '../workspace-data.ts';
import { ValueBars } from './value-bars.tsx';

interface ValueSectionsProps {
  readonly data: WorkspaceData;
  /** Only contacts added from this day on count; absent: all. */
  readonly since: string | undefined;
}

const kinds = ['org', 'met', 'place', 'tag', 'segment', 'relation'] as const;
export type ValueKind = (typeof kinds)[number];

/** What the contacts of a period have in common: each value a bar that leads to them. They are counted as the list counts them. */
export function ValueSections({ data, since }: ValueSectionsProps) {
  const { t } = useVoice();
  const { contacts, events, attendances, organizations } = data;
  const added = since && `${since}..`;
  const { value: facets } = useSliced(
    useCallback(
      function* () {
        const today = dayOf(new Date());
        // Who was met where is counted here, and not when one was last in touch.
        const met = yield* metOf({ attendances, events, summaries: [] }, today);
        const organizationKey = recordedKeys(organizations);
        const organizationNames = recordedNames(organizations, organizationKey);
        const surroundings = { met, today, organizationKey, organizationNames };
        const rows = passing(contacts, filtersOf({ ...wholeView, added }, surroundings));
        return yield* facetsOf(rows, [], surroundings);
      },
      [contacts, events, attendances, organizations, added],
    ),
  );
  const labelOf = (kind: ValueKind, { value, label }: Choice): string => {
    const segment = segments.find(one => one === value);
    const relation = relations.find(one => one === value);
    if (kind === 'segment' && segment) return t(`segment.${segment}`);
    if (kind === 'relation' && relation) return t(`relation.${relation}`);
    return kind === 'met' ? (events.find(({ id }) => id === value)?.name ?? value) : label;
  };
  return (
    <div class="value-sections">
      {kinds.map(kind => (
        <ValueBars
          key={kind}
          kind={kind}
          choices={facets?.[kind]}
          labelOf={choice => labelOf(kind, choice)}
          addressOf={({ value }) =>
            addressOf('contacts', undefined, writeView({ ...wholeView, [kind]: [value], added }))
          }
        />
      ))}
    </div>
  );
}
