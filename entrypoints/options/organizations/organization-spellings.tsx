import { X } from 'lucide';
import { useMemo } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { PickOne } from '../../../components/pick-one.tsx';
import type { SpellingSuggestion } from '../../../lib/identity/organization-spellings.ts';
import type { DerivedOrganization } from '../../../lib/identity/organizations.ts';
import {
  mergeOrganizations,
  renameOrganization,
  saveOrganization,
} from '../../../lib/store/organizations.ts';
import { findByName } from '../find-by-name.ts';
import type { Workspace } from '../workspace.ts';
import { SameOrganizations } from './same-organizations.tsx';
import { spellingsOf } from './spellings-of.ts';

interface OrganizationSpellingsProps {
  readonly workspace: Workspace;
  readonly organization: DerivedOrganization;
  readonly organizations: readonly DerivedOrganization[];
  readonly suggestions: readonly SpellingSuggestion[];
}

/** How an organization is written, and what else may be it; on request all contacts write it one way. */
export function OrganizationSpellings(props: OrganizationSpellingsProps) {
  const { workspace, organization, organizations, suggestions } = props;
  const { db, act } = workspace;
  const { t } = useVoice();
  const { key, name, spellings, record } = organization;
  const byKey = useMemo(() => new Map(organizations.map(one => [one.key, one])), [organizations]);
  const own = suggestions.filter(
    ({ keys: [a, b] }) => (a === key && byKey.has(b)) || (b === key && byKey.has(a)),
  );
  const counts = new Map(spellings.map(({ text, count }) => [text, count]));
  const aliases = record?.aliases ?? [];
  const others = spellings.filter(({ text }) => text !== name);
  const written = others.reduce((sum, { count }) => sum + count, 0);
  const merge = (called: string, ...keys: readonly string[]) =>
    act(
      () =>
        mergeOrganizations(db, { name: called, spellings: keys.flatMap(one => spellingsOf(byKey.get(one))) }),
      t('organizations.merged', { name: called }),
    );
  return (
    <section class="record-section">
      <h2>{t('organizations.spellings')}</h2>
      <ul class="link-list">
        {spellingsOf(organization).map(text => (
          <li key={text}>
            <span class="what">
              <span dir="auto">{text}</span>
              <span class="soft">{t('organizations.used', { count: counts.get(text) ?? 0 })}</span>
            </span>
            {aliases.includes(text) && (
              <button
                type="button"
                class="button quiet icon-only"
                aria-label={t('organizations.notThis', { text })}
                title={t('organizations.notThis', { text })}
                onClick={() =>
                  void act(
                    () => saveOrganization(db, { name, aliases: aliases.filter(one => one !== text) }),
                    t('organizations.parted', { text, name }),
                  )
                }
              >
                <Icon node={X} />
              </button>
            )}
          </li>
        ))}
      </ul>
      <PickOne
        label={t('organizations.addSpelling')}
        placeholder={t('organizations.addSpelling')}
        find={async (text, signal) => {
          const found = await findByName(organizations, text, { signal, most: 9 });
          return found
            .filter(one => one.key !== key)
            .map(one => ({
              id: one.key,
              name: one.name,
              detail: t('organizations.peopleCount', { count: one.contactIds.length }),
            }));
        }}
        onPick={choice => void merge(name, key, choice.id)}
      />
      {written > 0 && (
        <p class="rewrite">
          <button
            type="button"
            class="button"
            onClick={() =>
              void act(
                running =>
                  renameOrganization(db, { from: others.map(({ text }) => text), to: name, ...running }),
                t('organizations.rewritten', { name, count: written }),
              )
            }
          >
            {t('organizations.rewrite', { name, count: written })}
          </button>
        </p>
      )}
      {own.length > 0 && (
        <>
          <h3 class="people-role">{t('organizations.maybeSame')}</h3>
          <SameOrganizations
            workspace={workspace}
            suggestions={own}
            onMerge={({ names, keys }) => void merge(names[1], ...keys)}
          />
        </>
      )}
    </section>
  );
}
