import { expect, test } from './harness.ts';
import { button, listed, recordPage, row, said, t } from './interface.ts';
import { contact, fill } from './records.ts';

test('the workspace is used with the keyboard alone', async ({ ownPage }) => {
  const page = await ownPage('options.html#/contacts');
  await fill(page, { contacts: [contact('Andi Pratama'), contact('Siti Rahmawati')] });
  await expect(listed(page)).toHaveCount(2);
  const { keyboard } = page;
  const name = row(page, 'Siti Rahmawati').getByRole('link', { name: 'Siti Rahmawati' });

  await keyboard.press('Tab');
  await expect(page.getByRole('button', { name: t('app.skip') })).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await keyboard.press('/');
  const search = page.getByRole('searchbox');
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('');
  await keyboard.type('siti / rahma');
  await expect(search).toHaveValue('siti / rahma');
  await search.fill('siti');
  await expect(listed(page)).toHaveText(['Siti Rahmawati']);
  const atName = () => name.evaluate(element => element === document.activeElement);
  for (let presses = 0; presses < 30 && !(await atName()); presses++) await keyboard.press('Tab');
  await expect(name, 'Tab arrives at the name').toBeFocused();

  await keyboard.press('Enter');
  const whole = recordPage(page, 'Siti Rahmawati');
  await expect(whole).toBeFocused();
  await keyboard.press('Escape');
  await expect(whole).toHaveCount(0);
  await expect(page).toHaveURL(/#\/contacts\?q=siti$/);
  await expect(name, 'Escape goes back to where one was').toBeFocused();

  await keyboard.press('Enter');
  await button(whole, 'field.jobTitle').focus();
  await keyboard.press('Enter');
  await keyboard.type('Analis');
  await keyboard.press('Enter');
  const changed = { field: t('field.jobTitle'), name: 'Siti Rahmawati' };
  await expect(said(page, t('record.changed', changed))).toBeVisible();
  await expect(
    whole.getByRole('button', { name: 'Analis' }),
    'the focus is on what was written',
  ).toBeFocused();
  await keyboard.press('Escape');
  await expect(name, 'and Escape goes back from there too').toBeFocused();

  await keyboard.press('Shift+Tab');
  await keyboard.press('Space');
  await expect(said(page, t('list.selected', { count: 1 }))).toBeVisible();
});
