import { expect, test } from './harness.ts';
import { field, said, t } from './interface.ts';
import { stored } from './store-content.ts';

const address = 'https://jahat.contoh.example/orang/rina';

/** A page about Rina that makes itself hostile before anybody reads it. The other hazards are in tests/capture/hostile.test.ts. */
const hostile = (
  script: string,
): string => `<!doctype html><title>Rina Wijaya</title><link rel="icon" href="data:,">
<script type="application/ld+json">{"@type":"ProfilePage","mainEntity":{"@type":"Person","name":"Rina Wijaya","jobTitle":"Arsiparis"}}</script>
<main><h1>Rina Wijaya</h1><p>Arsiparis di Balai Arsip Contoh, sejak sepuluh tahun yang lalu.</p></main>
<script>${script}</script>`;

const hazards = {
  'a million texts': `
    const root = document.createElement('div');
    for (let i = 0; i < 1000; i++) {
      const part = root.appendChild(document.createElement('div'));
      for (let j = 0; j < 1000; j++) part.appendChild(document.createElement('i')).textContent = 'teks ' + i + '.' + j;
    }
    root.hidden = true;
    document.body.append(root);`,
  '50 MB of JSON-LD and braces 100,000 deep': `
    for (const text of ['{"name":"' + 'x'.repeat(50e6) + '"}', '{"a":'.repeat(1e5) + '1' + '}'.repeat(1e5)]) {
      const data = document.head.appendChild(document.createElement('script'));
      data.type = 'application/ld+json';
      data.textContent = text;
    }`,
  'a tree 1,000 deep and forms that hide the methods of the DOM': `
    let deepest = document.body;
    for (let i = 0; i < 1000; i++) deepest = deepest.appendChild(document.createElement('div'));
    for (const name of ['querySelector', 'querySelectorAll', 'title', 'body', 'parentNode', 'children', 'textContent']) {
      const form = document.body.appendChild(document.createElement('form'));
      form.name = name;
      form.appendChild(document.createElement('input')).name = name;
    }`,
};

for (const [what, script] of Object.entries(hazards)) {
  test(`a page of ${what} is read all the same, or offers the form`, async ({
    page,
    serve,
    openPopup,
    strayRequests,
  }) => {
    await serve(address, hostile(script));
    await page.goto(address);
    const popup = await openPopup(page);
    const name = field(popup, 'field.name');
    await expect(name).toHaveValue(/^(Rina Wijaya)?$/);
    if ((await name.inputValue()) === '') await name.fill('Rina Wijaya');
    else await expect(field(popup, 'field.jobTitle')).toHaveValue(/^(Arsiparis)?$/);
    await name.press('Enter');
    await expect(said(popup, t('popup.saved', { name: 'Rina Wijaya' }))).toBeVisible();
    expect(await stored(popup, 'contacts')).toHaveLength(1);
    expect(strayRequests).toEqual([]);
  });
}

test('markup, scripts and reversed letters in a name are shown as text, and links of scripts are no links', async ({
  page,
  serve,
  openPopup,
}) => {
  const person = {
    '@type': 'Person',
    name: 'Rina \u202Egnp.exe\u202C <img src=x onerror="document.title=1">',
    url: 'javascript:alert(1)',
    sameAs: ['data:text/html,x', 'https://contoh.example/rina'],
  };
  const data = JSON.stringify({ '@type': 'ProfilePage', mainEntity: person }).replaceAll('<', '\\u003c');
  await serve(
    address,
    `<!doctype html><title>Rina</title><script type="application/ld+json">${data}</script><h1>Rina Wijaya</h1><p>Arsiparis di Balai Arsip Contoh.</p>`,
  );
  await page.goto(address);
  const popup = await openPopup(page);
  await expect(field(popup, 'field.name')).toHaveValue(/^[^\u202E<>]*$/);
  if ((await field(popup, 'field.name').inputValue()) === '') await field(popup, 'field.name').fill('Rina');
  await field(popup, 'field.name').press('Enter');
  await expect(said(popup, 'Rina')).toBeVisible();
  expect(JSON.stringify(await stored(popup, 'contacts'))).not.toMatch(/javascript:|data:text|onerror/);
  await expect(popup).toHaveTitle('Jejaring');
});
