import { useVoice } from '../../../components/language.tsx';
import { type NodeKind, nodeKinds } from '../../../lib/find/network-places.ts';
import { KindMark } from './kind-mark.tsx';
import type { Choice } from './network-choices.ts';
import { leasts, type NetworkView } from './overview-query.ts';

interface NetworkFiltersProps {
  readonly view: NetworkView;
  readonly tags: readonly Choice[];
  readonly events: readonly Choice[];
  readonly organizations: readonly Choice[];
  readonly onView: (view: NetworkView) => void;
}

/** What of the network is looked at; the kinds are at once what its shapes mean. */
export function NetworkFilters({ view, tags, events, organizations, onView }: NetworkFiltersProps) {
  const { t } = useVoice();
  const toggle = (kind: NodeKind, isOn: boolean) => {
    const kinds = nodeKinds.filter(one => (one === kind ? isOn : view.kinds.includes(one)));
    if (kinds.length > 0) onView({ ...view, kinds });
  };
  return (
    <div class="network-filters">
      <fieldset>
        <legend class="visually-hidden">{t('overview.net.kinds')}</legend>
        {nodeKinds.map(kind => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={view.kinds.includes(kind)}
              disabled={view.kinds.length === 1 && view.kinds.includes(kind)}
              onChange={event => toggle(kind, event.currentTarget.checked)}
            />
            <KindMark kind={kind} />
            {t(`overview.net.kind.${kind}`)}
          </label>
        ))}
      </fieldset>
      <Choose
        label={t('overview.net.tag')}
        all={t('overview.net.allTags')}
        value={view.tag}
        choices={tags}
        onChoose={tag => onView({ ...view, tag })}
      />
      <Choose
        label={t('overview.net.event')}
        all={t('overview.net.allEvents')}
        value={view.eventId}
        choices={events}
        onChoose={eventId => onView({ ...view, eventId })}
      />
      <Choose
        label={t('overview.net.organization')}
        all={t('overview.net.allOrganizations')}
        value={view.organizationKey}
        choices={organizations}
        onChoose={organizationKey => onView({ ...view, organizationKey })}
      />
      <select
        class="input"
        aria-label={t('overview.net.least')}
        value={String(view.least)}
        onChange={event => onView({ ...view, least: Number(event.currentTarget.value) })}
      >
        {leasts.map(least => (
          <option key={least} value={String(least)}>
            {t('overview.net.atLeast', { count: least })}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

/** More would be no choice any more; any other is chosen by finding it in the table. */
const mostChoices = 100;

function Choose({ label, all, value, choices, onChoose }: ChooseProps) {
  const offered = choices.filter((choice, at) => at < mostChoices || choice.value === value);
  const isKnown = value === '' || offered.some(choice => choice.value === value);
  return (
    <select
      class={value === '' ? 'input' : 'input chosen'}
      aria-label={label}
      value={value}
      onChange={event => onChoose(event.currentTarget.value)}
    >
      <option value="">{all}</option>
      {!isKnown && <option value={value}>{value}</option>}
      {offered.map(choice => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
