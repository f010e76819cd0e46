import { Search, X } from 'lucide';
import { useMemo, useRef, useState } from 'preact/hooks';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { RecordTable } from '../../../components/record-table.tsx';
import type { TableColumn } from '../../../components/table-row.tsx';
import type { ListPlace } from '../../../components/use-row-cursor.ts';
import { useSlash } from '../../../components/use-slash.ts';
import type { SpellingSuggestion } from '../../../lib/identity/organization-spellings.ts';
import type { DerivedOrganization } from '../../../lib/identity/organizations.ts';
import { standings } from '../../../lib/model/organization.ts';
import { mergeOrganizations } from '../../../lib/store/organizations.ts';
import { addressOf, go, look as lookAt } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';
import { foundOrganizations } from './found-organizations.ts';
import { MergeBar } from './merge-bar.tsx';
import { type OnOrganizationsLook, organizationsLook, organizationsQuery } from './organizations-query.ts';
import { SameOrganizations } from './same-organizations.tsx';
import { spellingsOf } from './spellings-of.ts';

interface OrganizationsListProps {
  readonly workspace: Workspace;
  readonly query: string;
  readonly organizations: readonly DerivedOrganization[];
  readonly suggestions: readonly SpellingSuggestion[];
  /** Where one was when the list was left for an organization. */
  readonly start: ListPlace | undefined;
  readonly onLeave: (place: ListPlace) => void;
}

type Row = DerivedOrganization & { readonly id: string };

/** All organizations: found, sorted, and those that are one made one. */
export function OrganizationsList(props: OrganizationsListProps) {
  const { workspace, query, organizations, suggestions, start, onLeave } = props;
  const { db, act } = workspace;
  const { t, language } = useVoice();
  const input = useRef<HTMLInputElement>(null);
  useSlash(input);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const look = useMemo(() => organizationsLook(query), [query]);
  const rows = useMemo(
    (): Row[] => foundOrganizations(organizations, look).map(one => ({ ...one, id: one.key })),
    [organizations, look],
  );
  const columns = useMemo((): TableColumn<Row>[] => {
    const number = new Intl.NumberFormat(language);
    const count = (value: number) => (value === 0 ? '' : number.format(value));
    return [
      {
        id: 'name',
        label: t('field.name'),
        width: 400,
        cell: ({ name }) => (
          <span class="name" dir="auto">
            {name}
          </span>
        ),
      },
      {
        id: 'people',
        label: t('organizations.people'),
        width: 88,
        cell: row => count(row.contactIds.length),
      },
      { id: 'events', label: t('nav.events'), width: 88, cell: row => count(row.eventIds.length) },
      {
        id: 'standing',
        label: t('organizations.standing'),
        width: 160,
        cell: ({ record }) => record?.standing && t(`standing.${record.standing}`),
      },
      { id: 'note', label: t('field.note'), width: 300, cell: ({ record }) => record?.note },
    ];
  }, [t, language]);
  const onLook: OnOrganizationsLook = (change, how) =>
    lookAt(organizationsQuery({ ...look, ...change }), how);
  const chosen = rows.filter(({ id }) => selected.has(id));
  const merge = async (name: string, spellings: readonly string[]) => {
    const done = t('organizations.merged', { name });
    const failure = await act(() => mergeOrganizations(db, { name, spellings }), done);
    if (failure === undefined) setSelected(new Set());
  };
  const byKey = useMemo(() => new Map(organizations.map(one => [one.key, one])), [organizations]);
  const open = suggestions.filter(({ keys: [a, b] }) => byKey.has(a) && byKey.has(b));
  const mergeSuggested = ({ names, keys }: SpellingSuggestion) =>
    void merge(
      names[1],
      keys.flatMap(key => spellingsOf(byKey.get(key))),
    );

  return (
    <>
      <h1 class="visually-hidden">{t('nav.organizations')}</h1>
      {chosen.length > 0 ? (
        <MergeBar
          chosen={chosen}
          onMerge={name => void merge(name, chosen.flatMap(spellingsOf))}
          onClear={() => setSelected(new Set())}
        />
      ) : (
        <div class="list-toolbar">
          <div class="search">
            <Icon node={Search} />
            <input
              ref={input}
              class="input"
              type="search"
              aria-label={t('organizations.search')}
              placeholder={`${t('organizations.search')}  /`}
              value={look.search}
              onInput={event => onLook({ search: event.currentTarget.value }, { replace: true })}
            />
          </div>
          <select
            class="input tag-filter"
            aria-label={t('organizations.standing')}
            value={look.standing ?? ''}
            onChange={event => onLook({ standing: standings.find(one => one === event.currentTarget.value) })}
          >
            <option value="">{t('organizations.anyStanding')}</option>
            {standings.map(one => (
              <option key={one} value={one}>
                {t(`standing.${one}`)}
              </option>
            ))}
          </select>
          <p class="soft count" role="status">
            {rows.length === organizations.length
              ? t('organizations.count', { count: rows.length })
              : t('list.countFound', { found: rows.length, count: organizations.length })}
          </p>
        </div>
      )}
      {open.length > 0 && (
        <details class="same">
          <summary>{t('organizations.same', { count: open.length })}</summary>
          <SameOrganizations workspace={workspace} suggestions={open} onMerge={mergeSuggested} />
        </details>
      )}
      {organizations.length === 0 ? (
        <EmptyState title={t('organizations.empty.title')} advice={t('organizations.empty.advice')} />
      ) : rows.length === 0 ? (
        <EmptyState title={t('list.empty.found.title')} advice={t('organizations.nothingFound')}>
          <button type="button" class="button" onClick={() => onLook({ search: '', standing: undefined })}>
            <Icon node={X} />
            {t('list.clearFilters')}
          </button>
        </EmptyState>
      ) : (
        <RecordTable
          label={t('nav.organizations')}
          rows={rows}
          columns={columns}
          nameOf={row => row.name}
          sort={look.sort}
          selected={selected}
          onSort={sort => onLook({ sort })}
          onSelect={setSelected}
          onOpen={id => go('organizations', id, query)}
          addressOf={row => addressOf('organizations', row.key, query)}
          start={start}
          onLeave={onLeave}
          card={cardOf(t)}
        />
      )}
    </>
  );
}

const cardOf = (t: ReturnType<typeof useVoice>['t']) => (row: Row) =>
  [
    t('organizations.peopleCount', { count: row.contactIds.length }),
    row.eventIds.length > 0 && t('list.countEvents', { count: row.eventIds.length }),
    row.record?.standing && t(`standing.${row.record.standing}`),
  ]
    .filter(Boolean)
    .join(' · ');
