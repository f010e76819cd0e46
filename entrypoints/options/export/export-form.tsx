import { useMemo, useState } from 'preact/hooks';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useVoice } from '../../../components/language.tsx';
import { ProgressLine } from '../../../components/progress-line.tsx';
import { Segmented } from '../../../components/segmented.tsx';
import { defaultSeparator } from '../../../lib/exchange/csv.ts';
import { mostVcardFiles } from '../../../lib/exchange/vcard/write-vcard-zip.ts';
import { look } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';
import { firstByName } from './by-name.ts';
import { ColumnChoice } from './column-choice.tsx';
import {
  canHaveNotes,
  contactFormats,
  eventFormats,
  hasNotesAtFirst,
  hasOwnColumns,
  isOfEvents,
  isVcard,
} from './export-format.ts';
import { ExportPreview } from './export-preview.tsx';
import { FilesHead } from './files-head.tsx';
import { FormatChoice } from './format-choice.tsx';
import { OptionLine } from './option-line.tsx';
import { exportSelection } from './selection.ts';
import { useExportChoice } from './use-export-choice.ts';
import { useFileWork } from './use-file-work.ts';
import { usePreview } from './use-preview.ts';

/** What its import wizard takes at once. */
const mostForSalesforce = 50_000;

type What = 'all' | 'selection' | 'events';

/** Contacts or events out, in a format of one's choice. The address says what: `from=selection`, `from=events`. */
export function ExportForm({ workspace, query }: { workspace: Workspace; query: string }) {
  const { t, language } = useVoice();
  const { data, settings, say } = workspace;
  const [choice, change] = useExportChoice();
  const [notes, setNotes] = useState<boolean>();
  const [isOneEach, setIsOneEach] = useState(false);
  const { making, failure, make } = useFileWork();
  const selection = exportSelection();
  const from = new URLSearchParams(query).get('from');
  const what: What =
    from === 'events' || (data.contacts.length === 0 && data.events.length > 0)
      ? 'events'
      : from === 'selection' && selection
        ? 'selection'
        : 'all';
  const formats = what === 'events' ? eventFormats : contactFormats;
  const format = formats.find(one => one === choice?.format) ?? formats[0];
  const includesNotes = canHaveNotes(format) && (notes ?? hasNotesAtFirst(format));
  const chosenColumns = hasOwnColumns(format) ? choice?.columns : undefined;
  const columns = useMemo(
    () => chosenColumns && (includesNotes ? [...chosenColumns, 'note'] : chosenColumns),
    [chosenColumns, includesNotes],
  );
  // The first by name, as the file has them: one pass, no sorting of 100,000.
  const firstIds = useMemo(
    () => (what === 'selection' ? (selection?.ids ?? []) : firstByName(data.contacts, 3).map(({ id }) => id)),
    [what, selection, data.contacts],
  );
  const preview = usePreview(workspace, { format, ids: firstIds, columns, includesNotes, language });
  if (!choice) return null;
  if (data.contacts.length === 0 && data.events.length === 0)
    return (
      <div class="reading-page files-page">
        <FilesHead part="records" />
        <EmptyState title={t('files.nothing.title')} advice={t('files.nothing.advice')} />
      </div>
    );
  const contactCount = what === 'selection' ? (selection?.ids.length ?? 0) : data.contacts.length;
  const count = isOfEvents(format) ? data.events.length : contactCount;
  const canBeOneEach = contactCount <= mostVcardFiles;
  const write = async () => {
    const name = await make({
      kind: 'export',
      order: {
        format,
        ids: what === 'selection' ? selection?.ids : undefined,
        columns,
        includesNotes,
        isOneEach: isVcard(format) && isOneEach && canBeOneEach,
        language,
        separator: settings.csvSeparator ?? defaultSeparator(language),
      },
    });
    if (name !== undefined) say(t('list.exported', { file: name }));
  };
  return (
    <div class="reading-page files-page">
      <FilesHead part="records" lead={t('files.records.lead')} />
      <Segmented
        name="what"
        label={t('files.what')}
        value={what}
        options={[
          { value: 'all', label: t('files.all', { count: data.contacts.length }) },
          ...(selection ? [{ value: 'selection' as const, label: selection.label }] : []),
          { value: 'events', label: t('files.events', { count: data.events.length }) },
        ]}
        onChange={value => look(value === 'all' ? '' : `from=${value}`, { replace: true })}
      />
      <FormatChoice
        formats={formats}
        value={format}
        onChange={next => {
          change({ format: next });
          setNotes(undefined);
        }}
      />
      <section class="export-options">
        {canHaveNotes(format) && (
          <OptionLine
            label={t('files.notes')}
            hint={t(includesNotes ? 'files.notesIn' : 'files.notesOut')}
            isChosen={includesNotes}
            onChange={setNotes}
          />
        )}
        {isVcard(format) && (
          <OptionLine
            label={t('files.oneEach')}
            hint={canBeOneEach ? undefined : t('files.oneEachMost', { most: mostVcardFiles })}
            isChosen={isOneEach && canBeOneEach}
            disabled={!canBeOneEach}
            onChange={setIsOneEach}
          />
        )}
        {format === 'salesforce' && contactCount > mostForSalesforce && (
          <p class="notice">{t('files.tooMany', { most: mostForSalesforce })}</p>
        )}
        {hasOwnColumns(format) && (
          <ColumnChoice
            columns={choice.columns}
            includesPrivate={includesNotes}
            onChange={next => change({ columns: next })}
          />
        )}
      </section>
      {preview && <ExportPreview preview={preview} />}
      <div class="files-foot">
        {failure !== undefined && (
          <p role="alert" class="failed">
            {failure}
          </p>
        )}
        {making ? (
          <ProgressLine label={t('files.writing')} share={making.share} onCancel={making.stop} />
        ) : (
          <button type="button" class="button primary" disabled={count === 0} onClick={() => void write()}>
            {t(isOfEvents(format) ? 'files.writeEvents' : 'files.write', { count })}
          </button>
        )}
      </div>
    </div>
  );
}
