// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useDrafts } from '../../entrypoints/sidepanel/use-drafts.ts';
import { forgetPeople } from '../../lib/browser/forget-person.ts';
import { personTraces } from '../../lib/identity/person-traces.ts';
import type { MeetingDraft } from '../../lib/model/meeting-draft.ts';
import { people, snapshot } from './sample-meeting.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const rina = { name: 'Rina Wijayanti', email: [], telephone: [], identities: [] };
const kept = async (): Promise<string> => JSON.stringify(await fakeBrowser.storage.local.get(null));

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

const erase = () =>
  forgetPeople({ contactIds: new Set(['rina']), tells: personTraces([rina]), people: [rina] });

/** A companion in which Rina was seen, and ticked a moment ago: that is not written yet. */
async function companion(...there: readonly string[]) {
  const hook = renderHook(useDrafts);
  await waitFor(() => expect(hook.result.current.isReady).toBe(true));
  act(() => hook.result.current.hear(snapshot({ participants: people(...there) }), true));
  await waitFor(async () => expect(await kept()).toContain('Rina Wijayanti'));
  const edit = (change: Partial<MeetingDraft>) => {
    const { liveId = '', edit: write } = hook.result.current;
    act(() => write(liveId, one => ({ ...one, ...change })));
  };
  edit({ picked: ['Rina Wijayanti'] });
  return { ...hook, edit };
}

test('an open companion does not write back who was erased', async () => {
  const { result, edit, unmount } = await companion('Rina Wijayanti', 'Suharto');
  await erase();
  await waitFor(() => expect(result.current.drafts[0]?.participants).toEqual(people('Suharto')));
  edit({ eventNote: 'Ramai' });
  unmount();
  await waitFor(async () => expect(await kept()).toContain('Ramai'));
  expect(await kept()).not.toContain('Rina');
});

test('a draft that was of nobody else is not kept any more', async () => {
  const { result } = await companion('Rina Wijayanti');
  await erase();
  await waitFor(() => expect(result.current.drafts[0]?.participants).toEqual([]));
  await waitFor(async () => expect(await kept()).toBe('{}'));
});
