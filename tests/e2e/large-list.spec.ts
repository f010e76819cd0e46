import { expect, test } from './harness.ts';
import { listed, said, t } from './interface.ts';
import { contact, event, fill } from './records.ts';

const first = ['Andi', 'Budi', 'Citra', 'Dewi', 'Eka', 'Fitri', 'Gilang', 'Hana', 'Indra', 'Joko'];
const last = [
  'Pratama',
  'Lestari',
  'Wijaya',
  'Santoso',
  'Rahayu',
  'Nugroho',
  'Melati',
  'Saputra',
  'Utami',
  'Hidayat',
];

const people = Array.from({ length: 5000 }, (_, at) =>
  contact(`${first[at % 10]} ${last[Math.floor(at / 10) % 10]} ${at}`, {
    organization: `Balai Contoh ${at % 40}`,
    jobTitle: 'Analis',
    tags: at % 7 === 0 ? ['rekan'] : [],
    createdAt: new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString(),
  }),
);

test('5,000 contacts scroll, are searched and selected with few of them drawn', async ({ ownPage }) => {
  test.slow();
  const page = await ownPage('options.html#/contacts');
  await fill(page, { contacts: people });
  const newest = people.at(-1)?.name ?? '';
  const oldest = people[0]?.name ?? '';
  await expect(listed(page).first()).toHaveText(newest);
  await expect(said(page, t('list.count', { count: 5000 }))).toBeVisible();
  const drawn = () => page.getByRole('rowheader').count();
  expect(await drawn()).toBeLessThan(100);
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(2000);

  await page.getByRole('table').hover();
  await page.mouse.wheel(0, 1_000_000);
  await expect(listed(page).last()).toHaveText(oldest);
  expect(await drawn()).toBeLessThan(100);
  expect(await page.getByRole('row').last().getAttribute('aria-rowindex')).toBe('5001');

  await page.getByRole('searchbox').fill('melati 4963');
  await expect(listed(page)).toHaveText(['Dewi Melati 4963']);
  await page.getByRole('searchbox').fill('citra');
  await page.getByRole('checkbox', { name: t('list.selectAll') }).check();
  await expect(said(page, t('list.selected', { count: 500 }))).toBeVisible();
});

test('coming back to a list, one is where one was', async ({ ownPage }) => {
  test.slow();
  const page = await ownPage('options.html#/contacts');
  const some = people.slice(0, 300);
  const events = some.map(({ name, createdAt }) => event(`Temu ${name}`, { createdAt }));
  await fill(page, { contacts: some.map((one, at) => ({ ...one, organization: `Balai ${at}` })), events });
  const scroller = page.locator('.table-scroller');
  for (const place of ['contacts', 'events', 'organizations']) {
    await page.evaluate(hash => location.assign(hash), `#/${place}`);
    await expect(page.getByRole('row').nth(2)).toBeVisible();
    await scroller.evaluate(element => element.scrollTo(0, 4000));
    const row = page.locator('tbody tr[aria-rowindex="150"]');
    await expect(row).toBeInViewport();
    const name = (await row.getByRole('rowheader').locator('.name').textContent()) ?? '';
    await row.getByRole('link').click();
    await expect(page.getByRole('article')).toBeVisible();
    await page.goBack();
    await expect(row.getByRole('link'), `${place}: the focus is where it was`).toBeFocused();
    await expect(row.locator('.name')).toHaveText(name);
    expect(await scroller.evaluate(element => element.scrollTop)).toBe(4000);
  }
});
