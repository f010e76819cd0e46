import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { columnChoiceFor, rememberColumnChoice } from '../../lib/browser/column-choices.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const header = ['No', 'Peserta', 'Surat'];
const columns = [null, 'name', 'email'];

test('what was chosen for a header row is found for the same one', async () => {
  await rememberColumnChoice({ header, columns });
  expect(await columnChoiceFor(header)).toEqual({ header, columns });
});

test.each([[['No', 'Peserta']], [['Peserta', 'No', 'Surat']], [['No', 'Peserta', 'surat']], [[]]])(
  'another header row has none: %j',
  async other => {
    await rememberColumnChoice({ header, columns });
    expect(await columnChoiceFor(other)).toBeUndefined();
  },
);

test('the last choice for a header row counts', async () => {
  await rememberColumnChoice({ header, columns });
  await rememberColumnChoice({ header, columns: [null, 'name', null] });
  expect((await columnChoiceFor(header))?.columns).toEqual([null, 'name', null]);
});

test('thirty are kept, and the oldest goes first', async () => {
  for (let at = 0; at < 31; at++) await rememberColumnChoice({ header: [`Kolom ${at}`], columns: ['name'] });
  expect(await columnChoiceFor(['Kolom 0'])).toBeUndefined();
  expect(await columnChoiceFor(['Kolom 1'])).toBeDefined();
});

test.each(['old text', 7, null, [{ header: 'No' }, 3]])(
  'what cannot be a choice counts as never chosen: %j',
  async columnChoices => {
    await fakeBrowser.storage.local.set({ columnChoices });
    expect(await columnChoiceFor(header)).toBeUndefined();
    await rememberColumnChoice({ header, columns });
    expect(await columnChoiceFor(header)).toBeDefined();
  },
);
