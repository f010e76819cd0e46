import { useCallback, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { byId } from '../../../lib/identity/by-id.ts';
import { addDays, type Day } from '../../../lib/plan/day.ts';
import type { DueLine } from '../../../lib/plan/due/reason.ts';
import { MessageDialog } from '../practice/message-dialog.tsx';
import { NoteDialog } from '../practice/note-dialog.tsx';
import { usePromiseActs } from '../practice/promise-acts.ts';
import type { Workspace } from '../workspace.ts';
import { type LineActs, letters } from './due-acts.tsx';
import { DueRow } from './due-row.tsx';
import type { Fits } from './fits.ts';
import { notedFor } from './noted-for.ts';
import { RowBlocks } from './row-blocks.tsx';
import { useClockThere } from './use-clock-there.ts';
import { snoozeDays, useDueActs } from './use-due-acts.ts';
import { useDueCursor } from './use-due-cursor.ts';

interface DueListProps {
  readonly workspace: Workspace;
  readonly rows: readonly Fits[];
  readonly today: Day;
}

type Open = { readonly what: 'note' | 'message'; readonly fits: Fits };

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
const toEnds: Readonly<Record<string, number>> = {
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Who is due, the most pressing first; what is done about somebody is done here, with the mouse or by letters. */
export function DueList({ workspace, rows, today }: DueListProps) {
  const { t } = useVoice();
  const done = useDueActs(workspace, today);
  const promises = usePromiseActs(workspace, today);
  const { index, list, move, noteFocus } = useDueCursor(rows);
  const [open, setOpen] = useState<Open>();
  const [pointedAt, setPointedAt] = useState<string>();
  const point = useCallback((line: DueLine | undefined) => setPointedAt(line?.contactId), []);
  const contacts = byId(workspace.data.contacts);
  const clockThere = useClockThere();
  const openFor = (what: Open['what']) => (line: DueLine) =>
    setOpen({ what, fits: rows.find(row => row.line === line) ?? { line } });
  const acts: LineActs = {
    contacted: openFor('note'),
    message: openFor('message'),
    snooze: done.snooze,
    skip: done.skip,
    never: done.never,
  };
  const keep = (id: string) => {
    const promise = workspace.data.commitments.find(one => one.id === id);
    if (promise) void promises.keep(promise);
  };
  const keys = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey) return;
    const snoozing = list.current?.querySelector<HTMLElement>('.due-row.current .menu-panel:popover-open');
    const until = snoozing && !target.matches('input') && snoozeDays(today)[Number(key) - 1];
    if (until) {
      // A digit typed right after the letter comes before the menu is drawn and has the focus.
      snoozing.hidePopover();
      const line = rows[index]?.line;
      if (line) acts.snooze(line, addDays(today, until.days));
      event.preventDefault();
      return;
    }
    if (target.closest('dialog, input, textarea, select')) return;
    const step = steps[key] ?? toEnds[key];
    const [act] = Object.entries(letters).find(([, letter]) => letter === key) ?? [];
    if (step !== undefined) move(step);
    else if (act) list.current?.querySelector<HTMLElement>(`.due-row.current .act-${act}`)?.click();
    else return;
    event.preventDefault();
  };
  const close = () => setOpen(undefined);
  const openContact = open && contacts.get(open.fits.line.contactId);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys beside the buttons that do the same */}
      <div ref={list} class="due-list" onKeyDown={keys} onFocusIn={noteFocus}>
        <RowBlocks
          rows={rows}
          label={t('today.list')}
          current={index}
          rowOf={(fits, at) => (
            <DueRow
              key={fits.line.contactId}
              fits={fits}
              contact={contacts.get(fits.line.contactId)}
              today={today}
              thereNow={clockThere(contacts.get(fits.line.contactId)?.location)}
              index={at}
              count={rows.length}
              isCurrent={at === index}
              isPointedAt={pointedAt === fits.line.contactId}
              acts={acts}
              onKept={keep}
              onPoint={point}
            />
          )}
        />
      </div>
      {open?.what === 'note' && openContact && (
        <NoteDialog
          workspace={workspace}
          contacts={[openContact]}
          initial={notedFor(open.fits.reason ?? open.fits.line.reasons[0])}
          onDone={close}
        />
      )}
      {open?.what === 'message' && openContact && (
        <MessageDialog
          workspace={workspace}
          contact={openContact}
          reasons={open.fits.reason ? [open.fits.reason] : open.fits.line.reasons}
          onNoted={close}
          onClose={close}
        />
      )}
    </>
  );
}
