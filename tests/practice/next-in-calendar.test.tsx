// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NextInCalendar } from '../../entrypoints/options/practice/next-in-calendar.tsx';
import { show, t } from '../components/stage.tsx';

const downloaded = vi.hoisted(() => [] as { file: Blob; name: string }[]);
vi.mock('../../lib/browser/download.ts', () => ({
  download: (file: Blob, name: string) => downloaded.push({ file, name }),
}));

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00'), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  downloaded.splice(0);
});

const said: string[] = [];
const createdAt = '2026-11-01T02:00:00.000Z';
const next = (on: string | undefined, { updatedAt = createdAt, after = '' } = {}) =>
  show(
    <NextInCalendar
      workspace={{ settings: {}, say: text => said.push(text) }}
      record={{ id: 'm1', createdAt, updatedAt }}
      after={after || undefined}
      name="Rina: kelompok"
      on={on}
      label={t('mentoring.next')}
      text="Session: Rina"
    />,
  );
const button = () => screen.queryByRole('button', { name: t('plan.calendar') });

test.each([
  ['is today', '2026-11-22', true],
  ['is ahead', '2026-12-01', true],
  ['has passed', '2026-11-21', false],
  ['is not known', undefined, false],
])('the next meeting goes to the calendar when its day %s', (_, on, isOffered) => {
  next(on);
  expect(button() !== null).toBe(isOffered);
});

test('it is a file with that one day, and one is told its name', async () => {
  next('2026-11-27');
  expect(button()?.title).toBe(`${t('mentoring.next')}: 27 Nov 2026`);
  fireEvent.click(screen.getByRole('button'));
  await vi.waitFor(() =>
    expect(said).toEqual([t('list.exported', { file: 'Rina kelompok 2026-11-27.ics' })]),
  );
  const [{ file, name } = { file: new Blob(), name: '' }] = downloaded;
  expect(name).toBe('Rina kelompok 2026-11-27.ics');
  const text = await file.text();
  expect(text).toContain('UID:m1\r\n');
  expect(text).toContain('DTSTART;VALUE=DATE:20261127\r\n');
  expect(text).toContain('SUMMARY:Session: Rina\r\n');
});

/** What a calendar knows an entry by, and by what it sees that it was changed. */
async function entryOf(...meeting: Parameters<typeof next>) {
  const { unmount } = next(...meeting);
  downloaded.splice(0);
  fireEvent.click(screen.getByRole('button'));
  await vi.waitFor(() => expect(downloaded).toHaveLength(1));
  unmount();
  const lines = (await downloaded[0]?.file.text())?.split('\r\n') ?? [];
  const textOf = (name: string) => lines.find(line => line.startsWith(`${name}:`))?.slice(name.length + 1);
  return { uid: textOf('UID'), sequence: Number(textOf('SEQUENCE')) };
}

test('a meeting that was moved takes the place of what the calendar has of it', async () => {
  const before = await entryOf('2026-11-27', { after: '2026-11-13' });
  const moved = await entryOf('2026-12-01', { after: '2026-11-13', updatedAt: '2026-11-20T02:00:00.000Z' });
  expect(moved.uid).toBe(before.uid);
  expect(moved.sequence).toBeGreaterThan(before.sequence);
});

test('the meeting after one that took place leaves that one in the calendar', async () => {
  const first = await entryOf('2026-11-27', { after: '2026-11-13' });
  const second = await entryOf('2026-12-11', { after: '2026-11-27' });
  expect(second.uid).not.toBe(first.uid);
});
