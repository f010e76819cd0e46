import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ErasedPeople, onErased } from '../../lib/browser/erased-people.ts';
import { forgetPeople } from '../../lib/browser/forget-person.ts';
import { loadDrafts } from '../../lib/browser/meeting-draft.ts';
import { personTraces } from '../../lib/identity/person-traces.ts';
import { draft, people } from '../sidepanel/sample-meeting.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const now = new Date('2026-11-22T03:00:00Z');
const rina = { name: 'Rina Wijayanti', email: [], telephone: [], identities: [] };

beforeEach(() => fakeBrowser.reset());

test('whoever is erased goes from meetings that were not put away yet, by name or as who was saved there', async () => {
  const participants = people('Rina Wijayanti', 'R. Wijayanti', 'Budi Santoso');
  const [byName = '', bySaving = '', other = ''] = participants.map(({ key }) => key);
  const kept = draft({
    changedAt: now.toISOString(),
    participants,
    picked: [byName, other],
    notes: { [byName]: 'Suka teh', [other]: 'Suka kopi' },
    saved: { [bySaving]: { contactId: 'rina' }, [other]: { contactId: 'budi' } },
  });
  await fakeBrowser.storage.local.set({ [`meetingDraft:${kept.id}`]: kept, settings: { language: 'id' } });
  await fakeBrowser.storage.session.set({ quickSaveFailure: { title: 'Rina Wijayanti' } });
  await forgetPeople({ contactIds: new Set(['rina']), tells: personTraces([rina]), people: [rina] });
  expect(await loadDrafts(now)).toEqual([
    {
      ...kept,
      participants: participants.slice(2),
      picked: [other],
      notes: { [other]: 'Suka kopi' },
      saved: { [other]: { contactId: 'budi' } },
    },
  ]);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: { language: 'id' } });
});

test('the other open pages are told, who may hold them in what is not written yet', async () => {
  const erased = new Promise<ErasedPeople>(resolve => onTestFinished(onErased(resolve)));
  await forgetPeople({ contactIds: new Set(['rina']), tells: personTraces([rina]), people: [rina] });
  expect(await erased).toEqual({ contactIds: new Set(['rina']), people: [rina] });
});
