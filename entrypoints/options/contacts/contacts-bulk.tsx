import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { BulkBar } from '../../../components/bulk-bar.tsx';
import { useVoice } from '../../../components/language.tsx';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import type { HistoryEntry } from '../../../lib/model/history.ts';
import { linkToEvent, type Running, setRelationship } from '../../../lib/store/bulk.ts';
import { removeRecords, tagRecords } from '../../../lib/store/edit.ts';
import type { Workspace } from '../workspace.ts';
import { EventAct } from './event-act.tsx';
import { ExportMenu } from './export-menu.tsx';
import { RelationshipAct } from './relationship-act.tsx';
import { tagNames } from './tag-names.ts';

interface ContactsBulkProps {
  readonly workspace: Workspace;
  readonly chosen: readonly ContactRow[];
  readonly tagInput: RefObject<HTMLInputElement | null>;
  readonly onCsv: () => void;
  readonly onClear: () => void;
}

/** What is done with the selected contacts, each as one batch with one Undo. */
export function ContactsBulk({ workspace, chosen, tagInput, onCsv, onClear }: ContactsBulkProps) {
  const { db, act, data } = workspace;
  const { t } = useVoice();
  const count = chosen.length;
  const tags = useMemo(() => tagNames(data.contacts), [data.contacts]);
  const run = (
    work: (ids: readonly string[], running: Running) => Promise<HistoryEntry | undefined>,
    done: string,
  ) => {
    const ids = chosen.map(({ id }) => id);
    return act(running => work(ids, running), done);
  };
  const remove = async () => {
    const failure = await run(
      (ids, running) => removeRecords(db, 'contacts', ids, running),
      t('list.deleted', { count }),
    );
    if (failure === undefined) onClear();
  };
  return (
    <BulkBar
      count={count}
      tags={tags}
      tagInput={tagInput}
      onTag={tag =>
        void run(
          (ids, running) => tagRecords(db, 'contacts', ids, { add: [tag] }, running),
          t('list.tagged', { tag, count }),
        )
      }
      onUntag={tag =>
        void run(
          (ids, running) => tagRecords(db, 'contacts', ids, { remove: [tag] }, running),
          t('list.untagged', { tag, count }),
        )
      }
      onDelete={() => void remove()}
      onClear={onClear}
    >
      <RelationshipAct
        onSet={(change, words) =>
          void run(
            (ids, running) => setRelationship(db, ids, change, { label: words, ...running }),
            t('find.wasSet', { words, count }),
          )
        }
      />
      <EventAct
        events={data.events}
        onLink={({ id: eventId, name }) =>
          void run(
            (ids, running) => linkToEvent(db, ids, { eventId }, running),
            t('find.linked', { event: name, count }),
          )
        }
      />
      <ExportMenu
        label={t('list.exportSelected')}
        ids={() => chosen.map(({ id }) => id)}
        selectionLabel={t('list.selected', { count })}
        onCsv={onCsv}
      />
    </BulkBar>
  );
}
