import type { Page } from '@playwright/test';
import { workbook, zipOfFiles } from '../exchange/reports/workbook.ts';
import { expect, test } from './harness.ts';
import { box, chooseFile, filterOf, names, paste, saveButton, start, tables } from './import-view.ts';
import { button, recordPage, row, said, t } from './interface.ts';
import { contact, event, fill } from './records.ts';
import { invented, reportFile, zoomReport } from './report-files.ts';
import { stored } from './store-content.ts';

test('a Zoom report of 1,000 of whom 400 are known is saved as one batch, and taken back whole', async ({
  ownPage,
}) => {
  test.slow();
  const page = await ownPage('options.html#/import');
  const known = Array.from({ length: 400 }, (_, at) => {
    const { name, email } = invented(at);
    return contact(name, { email: [email], identities: [`email:${email}`], organization: 'Balai Contoh' });
  });
  await fill(page, { contacts: known, events: [event('Temu alumni')] });
  const before = await tables(page);

  await chooseFile(page, reportFile('participants_81234567890.csv', zoomReport(1000)));
  await expect(filterOf(page, 'all', 1000)).toBeChecked();
  await expect(filterOf(page, 'standing.new', 600)).toBeVisible();
  await expect(filterOf(page, 'standing.same', 400)).toBeVisible();
  await expect(page.getByLabel(t('import.event'))).toHaveValue('new');
  await expect(page.getByLabel(t('import.eventName'))).toHaveValue('Satu Data untuk Layanan Publik');
  expect(await page.getByRole('rowheader').count()).toBeLessThan(100);
  expect(await tables(page), 'nothing is stored before the import').toEqual(before);

  await page.getByLabel(t('import.tags')).fill('webinar 2026,');
  await saveButton(page, 1000).click();
  await expect(
    said(page, t('import.done.counts', { created: 600, updated: 400, unchanged: 0 })),
  ).toContainText(t('import.done.event', { event: 'Satu Data untuk Layanan Publik' }));
  const after = await stored(page, 'attendances');
  const made = (await stored(page, 'events')).find(({ name }) => name.startsWith('Satu Data'));
  expect(made).toMatchObject({ startDate: '2026-12-13T09:00', location: 'Zoom', attendanceMode: 'online' });
  expect(after.filter(({ eventId }) => eventId === made?.id)).toHaveLength(1000);
  expect((await stored(page, 'contacts')).filter(({ tags }) => tags.includes('webinar 2026'))).toHaveLength(
    1000,
  );
  expect(await stored(page, 'history')).toHaveLength(1);

  await button(page, 'action.undo').first().click();
  await expect(filterOf(page, 'standing.same', 400)).toBeVisible();
  expect(await tables(page)).toEqual(before);
});

test('100,000 rows show how far they are and can be cancelled, while reading and while saving, with nothing half-imported', async ({
  ownPage,
}) => {
  test.setTimeout(180_000);
  const page = await ownPage('options.html#/import');
  await start(page);
  const file = reportFile('participants_besar.csv', zoomReport(100_000));
  await chooseFile(page, file);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByRole('progressbar')).not.toHaveJSProperty('value', 0, { timeout: 60_000 });
  await button(page, 'action.cancel').click();
  await start(page);

  await chooseFile(page, file);
  await expect(filterOf(page, 'all', 100_000)).toBeChecked({ timeout: 90_000 });
  expect(await page.locator('*').count()).toBeLessThan(2000);
  await box(page, invented(0).name).press('End');
  await expect(box(page, invented(99_999).name)).toBeFocused();
  await saveButton(page, 100_000).click();
  await button(page, 'action.cancel').click();
  await expect(saveButton(page, 100_000)).toBeEnabled({ timeout: 60_000 });
  expect(await tables(page)).toEqual({ contacts: [], events: [], attendances: [] });
  expect(await stored(page, 'history')).toEqual([]);
});

test('a file that is no list says what it is and what to do, and one can go on; a backup is restored elsewhere', async ({
  ownPage,
}) => {
  const page = await ownPage('options.html#/import');
  await start(page);
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
  const cells = workbook([['Name', 'Email'], ...Array.from({ length: 300 }, (_, at) => [`Budi ${at}`, 'x'])]);
  for (const [name, content, reason] of [
    ['peserta.csv', png, 'image'],
    // 300 MB of spaces in a few hundred kB.
    ['bom.xlsx', zipOfFiles({ 'xl/worksheets/sheet1.xml': ' '.repeat(300_000_000) }), 'too-large'],
    ['potong.xlsx', cells.subarray(0, cells.length / 2), 'damaged'],
    ['surat.xlsx', '%PDF-1.7 …', 'pdf'],
    ['login.csv', '<!doctype html><p>Log in', 'web-page'],
    ['acak.csv', Uint8Array.from({ length: 3000 }, (_, at) => (at * 7) % 31), 'binary'],
    ['kosong.txt', '', 'empty'],
    ['jejaring-backup-2026-11-22.json', '{"format":"jejaring-backup","version":2}', 'backup'],
  ] as const) {
    await chooseFile(page, reportFile(name, content));
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(t(`report.${reason}.title`, { label: name }));
    await expect(alert).toContainText(t(`report.${reason}.advice`));
  }
  const restore = page.getByRole('link', { name: t('report.backup.restore') });
  await expect(restore).toHaveAttribute('href', '#/export/restore');
  await restore.click();
  // It need not be chosen again: it is read at once, and this one is not whole.
  const file = 'jejaring-backup-2026-11-22.json';
  await expect(page.getByRole('alert')).toContainText(t('restoring.unreadable.title', { file }));
  await page.goBack();
  await start(page);

  const drop = (contents: readonly string[]) =>
    page.evaluate(texts => {
      const dataTransfer = new DataTransfer();
      for (const text of texts) dataTransfer.items.add(new File([text], 'nama.txt'));
      const target = document.querySelector('#content');
      for (const type of ['dragover', 'drop'])
        target?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }, contents);
  await drop(['Siti Aminah', 'Budi Santoso']);
  await expect(page.getByRole('alert')).toContainText(t('report.several.title'));
  await drop(['Siti Aminah\nBudi Santoso']);
  await expect(names(page)).toHaveCount(2);
});

test('a report of Teams in UTF-16, one whose letters were spoiled before, one that is cut', async ({
  ownPage,
}) => {
  const page = await ownPage('options.html#/import');
  await start(page);
  const teams = [
    '1. Summary',
    'Meeting title\tRapat Zoë',
    'Start time\t12/13/26, 9:00:00 AM',
    '',
    '2. Participants',
    'Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole',
    'Zoë Müller\t12/13/26, 9:01:00 AM\t12/13/26, 11:00:00 AM\t1h 59m\tzoe@contoh.example\tzoe@contoh.example\tOrganizer',
    'Siti Aminah\t12/13/26, 9:02:00 AM\t12/13/26, 11:00:00 AM\t1h 58m\tsiti@contoh.example\tsiti@contoh.example\tAttendee',
  ].join('\r\n');
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(teams, 'utf16le')]);
  await chooseFile(page, reportFile('Rapat Zoë - Attendance report 12-13-26.csv', bytes));
  await expect(names(page).first()).toHaveValue('Zoë Müller');
  await expect(page.getByLabel(t('import.eventName'))).toHaveValue('Rapat Zoë');
  await expect(page.getByLabel(t('import.roleOf', { name: 'Zoë Müller' }))).toHaveValue('organizer');

  await button(page, 'import.otherFile').click();
  await chooseFile(page, reportFile('rusak.csv', 'Name,Email\nZoÃ« MÃ¼ller,zoe@contoh.example\nSiti,\n'));
  await expect(page.getByText(t('import.garbled', { count: 1 }))).toBeVisible();

  await button(page, 'import.otherFile').click();
  const whole = zoomReport(50);
  await chooseFile(page, reportFile('potong.csv', whole.slice(0, whole.length - 40)));
  await expect(filterOf(page, 'all', 49)).toBeChecked();
  await page.getByText(t('import.notes', { count: 1 })).click();
  await expect(page.getByText(t('warning.cut-off'))).toBeVisible();
});

test('a pasted chat becomes its writers; a name that is saved is decided, a device is named', async ({
  ownPage,
}) => {
  const page = await ownPage('options.html#/import');
  const rina = contact('Rina Wijaya', { organization: 'Balai Contoh' });
  await fill(page, { contacts: [rina], events: [event('Arsip Digital', { startDate: '2026-12-10' })] });
  await paste(
    page,
    `09:01:12 From Rina Wijaya to Everyone:
  Selamat pagi
09:02:40 From iPhone milik Budi to Everyone:
  Pagi
09:03:01 From Suharto to Everyone:
  Izin bergabung`,
  );
  await expect(names(page)).toHaveCount(3);
  await expect(box(page, 'Suharto')).toBeChecked();
  await expect(box(page, 'Rina Wijaya')).not.toBeChecked();
  await expect(page.getByText(t('import.undecidedCount', { count: 1 }))).toBeVisible();
  await page.getByLabel(t('import.whoIs', { name: 'Rina Wijaya' })).selectOption({ index: 1 });
  await expect(box(page, 'Rina Wijaya')).toBeChecked();

  const device = page.getByLabel(t('import.nameOf', { name: 'iPhone milik Budi' }));
  await device.fill('Budi Santoso, S.Kom.');
  await device.press('Enter');
  await expect(box(page, 'Budi Santoso')).toBeChecked();
  await page.getByLabel(t('import.event')).selectOption('arsip-digital');
  await page.getByLabel(t('import.roleOf', { name: 'Suharto' })).selectOption('speaker');
  await saveButton(page, 3).click();
  await expect(said(page, t('import.done.counts', { created: 2, updated: 0, unchanged: 1 }))).toBeVisible();

  await page.getByRole('link', { name: t('import.showEvent') }).click();
  await expect(recordPage(page, 'Arsip Digital').locator('.people-list li')).toHaveCount(3);
  const met = await stored(page, 'attendances');
  expect(met.map(({ role, eventId }) => `${role} ${eventId}`).sort()).toEqual([
    'attendee arsip-digital',
    'attendee arsip-digital',
    'speaker arsip-digital',
  ]);
  expect((await stored(page, 'contacts')).find(({ name }) => name === 'Budi Santoso')).toMatchObject({
    honorificSuffix: 'S.Kom.',
    originalName: 'iPhone milik Budi',
  });
});

test('a table without a name column is mapped once; the next one like it is offered so', async ({
  ownPage,
}) => {
  const page = await ownPage('options.html#/import');
  await start(page);
  const table = (rows: string): string => `Kode;Orangnya;Surat\n${rows}`;
  await chooseFile(page, reportFile('a.csv', table('1;Siti Aminah;siti@contoh.example\n2;Budi Santoso;\n')));
  await page.getByRole('heading', { name: t('import.columns.title') }).waitFor();
  await expect(button(page, 'import.columns.read')).toBeDisabled();
  const holds = (header: string) => page.getByLabel(t('import.columns.holdsOf', { header }));
  await holds('Orangnya').selectOption('name');
  await holds('Surat').selectOption('email');
  await button(page, 'import.columns.read').click();
  await expect(names(page)).toHaveCount(2);
  await expect(row(page, '').first()).toContainText('siti@contoh.example');

  await page.reload();
  await start(page);
  await chooseFile(page, reportFile('b.csv', table('7;Rina Wijaya;rina@contoh.example\n8;Andi;\n')));
  await expect(holds('Orangnya')).toHaveValue('name');
  await expect(holds('Surat')).toHaveValue('email');
  await button(page, 'import.columns.read').click();
  await expect(names(page).first()).toHaveValue('Rina Wijaya');
});

test('the event from whose page one came is where everybody was met', async ({ ownPage }) => {
  const page = await ownPage('options.html#/events');
  await fill(page, { events: [event('Arsip Digital'), event('Temu alumni')] });
  await row(page, 'Arsip Digital').getByRole('link').click();
  await recordPage(page, 'Arsip Digital')
    .getByRole('link', { name: t('import.attendees') })
    .click();
  await paste(page, 'Siti Aminah');
  await expect(page.getByLabel(t('import.event'))).toHaveValue('arsip-digital');
});

test('keyboard only: names pasted, searched, unticked, renamed, saved and taken back', async ({
  ownPage,
}) => {
  const page = await ownPage('options.html#/import');
  await start(page);
  const { keyboard } = page;
  const focus = page.locator(':focus');
  /** Tab until the focus is on something: it must come there, and soon. */
  const tabTo = async (target: ReturnType<Page['locator']>): Promise<void> => {
    for (let presses = 0; presses < 30; presses++) {
      if (await target.evaluate(element => element === document.activeElement)) return;
      await keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
  };
  await tabTo(page.getByLabel(t('import.paste')));
  await keyboard.insertText('Siti Aminah\nBudi Santoso\nRina Wijaya\nAndi Pratama');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: t('import.pasted') })).toBeFocused();

  await keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await keyboard.type('a');
  await expect(names(page)).toHaveCount(4);
  await tabTo(box(page, 'Siti Aminah'));
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(box(page, 'Rina Wijaya')).toBeFocused();
  await keyboard.press('Space');
  await expect(box(page, 'Rina Wijaya')).not.toBeChecked();
  await keyboard.press('End');
  await keyboard.press('Tab');
  await expect(focus).toHaveValue('Andi Pratama');
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('Andi Nugroho');
  await keyboard.press('Enter');
  await expect(box(page, 'Andi Nugroho')).toBeChecked();
  await tabTo(saveButton(page, 3));
  await keyboard.press('Enter');
  await expect(said(page, t('import.done.counts', { created: 3, updated: 0, unchanged: 0 }))).toBeVisible();
  expect((await stored(page, 'contacts')).map(({ name }) => name).sort()).toEqual([
    'Andi Nugroho',
    'Budi Santoso',
    'Siti Aminah',
  ]);
  await tabTo(button(page, 'action.undo').first());
  await keyboard.press('Enter');
  await expect(saveButton(page, 3)).toBeVisible();
  expect(await stored(page, 'contacts')).toEqual([]);
});
