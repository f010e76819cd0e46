import type { Page } from '@playwright/test';
import type { MessageKey } from '../../lib/i18n/en.ts';
import type { Translate } from '../../lib/i18n/translate.ts';
import { chooseFile } from './import-view.ts';
import type { Look } from './popup-states.ts';
import { reportFile, zoomReport } from './report-files.ts';

/** Somebody of a saved name, known at that, absent, a device, and a line that is too long for its place. */
const webinar = `Attendee Report
Topic,Webinar ID,Actual Start Time
Satu Data untuk Layanan Publik,812 3456 7890,12/03/2026 09:00:00 AM
Attendee Details
Attended,User Name (Original Name),Email,Registration Time,Approval Status,Join Time,Golongan
Yes,"Dr. Siti Rahmawati, M.Kom.",,11/20/2026 08:00:00 AM,approved,12/03/2026 09:01:00 AM,IV/a
Yes,iPhone milik Budi,,11/20/2026 08:00:00 AM,approved,12/03/2026 09:01:00 AM,
No,Zoë Müller,,11/20/2026 08:00:00 AM,approved,--,
No,Rangga,rangga@contoh.example,11/20/2026 08:00:00 AM,approved,--,
Yes,Pusat Pengembangan Kompetensi Aparatur Kementerian Contoh - Christabella Wirawati Notohadinegoro,christabella.wirawati.notohadinegoro@kementerian.contoh.example,11/20/2026 08:00:00 AM,approved,12/03/2026 09:01:00 AM,
${zoomReport(40)
  .split('\r\n')
  .slice(4, -1)
  .map(line => line.split(','))
  .map(([name, email]) => `Yes,${name},${email},11/20/2026 08:00:00 AM,approved,12/03/2026 09:01:00 AM,III/d`)
  .join('\n')}
`;

/** Somebody new, the saved Siti Rahmawati with another title, and a closed account. */
const connections = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Siti,Rahmawati,https://www.linkedin.com/in/siti-rahmawati,siti@contoh.example,Badan Data Contoh,Direktur Data,03 Mar 2025
Rangga,Wirawan,https://www.linkedin.com/in/rangga-wirawan,,Balai Contoh,Analis,04 Mar 2025
,,,,,,05 Mar 2025
`;

/** Brings the import page into each of its states; a contact named Siti Rahmawati is saved. */
export async function eachImportState(page: Page, say: Translate, look: Look): Promise<void> {
  const button = (key: MessageKey) => page.getByRole('button', { name: say(key), exact: true });
  await chooseFile(page, reportFile('foto peserta.csv', Uint8Array.of(0xff, 0xd8, 0xff)));
  await page.getByRole('alert').waitFor();
  await look('import-refused', page);
  await chooseFile(page, reportFile('attendee_81234567890_2026_12_03.csv', webinar));
  await page.locator('tbody [data-control="name"]').first().waitFor();
  await page.locator('.report-notes').evaluate(details => details.setAttribute('open', ''));
  await look('import-review', page);
  await button('import.changeColumns').click();
  await button('import.columns.read').waitFor();
  await look('import-columns', page);
  await button('import.back').click();
  await button('import.otherFile').click();
  await page.getByRole('region', { name: say('import.kept.title') }).waitFor();
  await look('import-left', page);
  await chooseFile(page, reportFile('Connections.csv', connections));
  await page.locator('.update-sum').waitFor();
  await look('import-contacts', page);
  await page.locator('.row-update').click();
  await look('import-changes', page);
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: new RegExp(`^${say('import.rejected')}`) }).check();
  await look('import-rejected', page);
  await button('import.otherFile').click();
  await button('import.readText').waitFor();
  await page.getByLabel(say('import.paste')).fill('Rina Wijaya, Balai Contoh\nSuharto');
  await button('import.readText').click();
  await page.getByLabel(say('import.event')).selectOption('new');
  await page.getByLabel(say('import.eventName')).fill('Temu alumni 2026');
  await look('import-names', page);
  await page.getByRole('button', { name: say('import.save', { count: 2 }), exact: true }).click();
  await button('import.another').waitFor();
  await look('import-done', page);
  await button('import.another').click();
}
