import { ArrowLeft } from 'lucide';
import { useCallback } from 'preact/hooks';
import { EditInPlace } from '../../../components/edit-in-place.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { FactRow } from '../../../components/fact-row.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { WordChoice } from '../../../components/word-choice.tsx';
import type { SpellingSuggestion } from '../../../lib/identity/organization-spellings.ts';
import type { DerivedOrganization } from '../../../lib/identity/organizations.ts';
import { cleanLines, cleanText } from '../../../lib/identity/text.ts';
import { standings } from '../../../lib/model/organization.ts';
import { mergeOrganizations, saveOrganization } from '../../../lib/store/organizations.ts';
import { RecordFrame } from '../record-frame.tsx';
import { addressOf, go } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';
import { OrganizationPeople } from './organization-people.tsx';
import { OrganizationSpellings } from './organization-spellings.tsx';
import { spellingsOf } from './spellings-of.ts';

interface OrganizationPageProps {
  readonly workspace: Workspace;
  /** How the list was looked at that one came from. */
  readonly query: string;
  /** Undefined: nobody and nothing is known to be of it. */
  readonly organization: DerivedOrganization | undefined;
  readonly organizations: readonly DerivedOrganization[];
  readonly suggestions: readonly SpellingSuggestion[];
}

/** The page of one organization: its people and events, what it is to you, and how it is written. */
export function OrganizationPage(props: OrganizationPageProps) {
  const { workspace, query, organization, organizations, suggestions } = props;
  const { db, act } = workspace;
  const { t } = useVoice();
  const back = useCallback(() => go('organizations', undefined, query), [query]);
  if (!organization)
    return (
      <>
        <h1 class="visually-hidden">{t('nav.organizations')}</h1>
        <EmptyState title={t('organizations.unknown.title')} advice={t('organizations.unknown.advice')}>
          <a class="button" href={addressOf('organizations')}>
            {t('organizations.all')}
          </a>
        </EmptyState>
      </>
    );
  const { name, record, contactIds, eventIds } = organization;
  const said = (field: string) => t('organizations.said', { field, name });
  const people = t('organizations.peopleCount', { count: contactIds.length });
  return (
    <RecordFrame label={name} onBack={back}>
      <header class="record-header">
        <div class="record-actions">
          <a class="button quiet" href={addressOf('organizations', undefined, query)}>
            <Icon node={ArrowLeft} />
            {t('organizations.all')}
          </a>
        </div>
        <div class="record-who">
          <div>
            <h1>
              <EditInPlace
                label={t('field.name')}
                value={name}
                onSave={text => {
                  const called = cleanText(text);
                  if (called === '') return Promise.resolve(t('organizations.nameNeeded'));
                  const spellings = [name, ...spellingsOf(organization)];
                  const done = t('organizations.renamed', { name: called });
                  return act(() => mergeOrganizations(db, { name: called, spellings }), done);
                }}
              />
            </h1>
            <p class="record-line soft">
              {[people, eventIds.length > 0 && t('list.countEvents', { count: eventIds.length })]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
        </div>
      </header>
      <div class="record-columns">
        <div>
          <section class="record-section">
            <h2>{t('record.mine')}</h2>
            <dl class="facts">
              <FactRow label={t('organizations.standing')}>
                <WordChoice
                  label={t('organizations.standing')}
                  value={record?.standing}
                  options={standings}
                  wordOf={one => t(`standing.${one}`)}
                  none={t('record.none')}
                  onChange={standing =>
                    void act(
                      () => saveOrganization(db, { name, standing }),
                      said(t('organizations.standing')),
                    )
                  }
                />
              </FactRow>
              <FactRow label={t('field.note')}>
                <EditInPlace
                  label={t('field.note')}
                  value={record?.note ?? ''}
                  lines
                  placeholder={t('popup.noteHint')}
                  onSave={text =>
                    act(
                      () => saveOrganization(db, { name, note: cleanLines(text, 20_000) || null }),
                      said(t('field.note')),
                    )
                  }
                />
              </FactRow>
            </dl>
          </section>
          <OrganizationSpellings
            workspace={workspace}
            organization={organization}
            organizations={organizations}
            suggestions={suggestions}
          />
        </div>
        <div>
          <OrganizationPeople data={workspace.data} organization={organization} />
        </div>
      </div>
    </RecordFrame>
  );
}
