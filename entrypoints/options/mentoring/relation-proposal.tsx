import { useVoice } from '../../../components/language.tsx';
import { byId } from '../../../lib/identity/by-id.ts';
import type { Mentorship } from '../../../lib/model/mentorship.ts';
import { setRelationship } from '../../../lib/store/bulk.ts';
import type { Workspace } from '../workspace.ts';

const relationOf = { mentor: 'mentee', mentee: 'mentor', peer: 'peer' } as const;

/** Those of whom it is not said what they are to you: one press says it. Who is a superior or a client stays what they are. */
export function RelationProposal({
  workspace,
  mentorship,
}: {
  workspace: Workspace;
  mentorship: Mentorship;
}) {
  const { t } = useVoice();
  const { db, act, data } = workspace;
  const rows = byId(data.contacts);
  const open = mentorship.contactIds.flatMap(id => {
    const row = rows.get(id);
    return row && row.relation === undefined ? [row] : [];
  });
  if (open.length === 0) return null;
  const relation = relationOf[mentorship.role];
  const word = t(`relation.${relation}`);
  const names = open.map(({ name }) => name).join(', ');
  const ids = open.map(({ id }) => id);
  return (
    <p class="relation-proposal">
      <span class="soft" dir="auto">
        {t('mentoring.relationUnsaid', { names })}
      </span>{' '}
      <button
        type="button"
        class="chip suggestion"
        onClick={() =>
          void act(
            running => setRelationship(db, ids, { relation }, { label: `${names}: ${word}`, ...running }),
            t('mentoring.relationSaid', { names, relation: word }),
          )
        }
      >
        <span>{t('mentoring.sayRelation', { relation: word })}</span>
      </button>
    </p>
  );
}
