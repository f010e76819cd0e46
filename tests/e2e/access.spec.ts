import { expect, test } from './harness.ts';
import { profileAddress, profilePage } from './profile-page.ts';

test('without a click there is no access to any page', async ({ page, serve, serviceWorker }) => {
  await serve(profileAddress(), profilePage());
  await page.goto(profileAddress());
  await page.bringToFront();
  const answer = await serviceWorker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    const seen = `${tab?.url} ${tab?.title}`;
    const ran = await chrome.scripting
      .executeScript({ target: { tabId: tab?.id ?? 0 }, func: () => document.title })
      .then(
        () => 'ran',
        error => String(error),
      );
    return { seen, ran };
  });
  expect(answer.seen).toBe('undefined undefined');
  expect(answer.ran).toContain('Cannot access contents of the page');
});

test('a click opens one page, and no other one', async ({
  context,
  page,
  serve,
  openPopup,
  serviceWorker,
}) => {
  await serve('https://www.linkedin.com/in/**', profilePage());
  await page.goto(profileAddress());
  const other = await context.newPage();
  await other.goto(profileAddress('tono-wijaya'));
  await openPopup(page);
  const titles = await serviceWorker.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const read = tabs.map(tab =>
      chrome.scripting.executeScript({ target: { tabId: tab.id ?? 0 }, func: () => location.pathname }).then(
        ([answer]) => answer?.result,
        () => undefined,
      ),
    );
    return (await Promise.all(read)).filter(Boolean);
  });
  expect(titles).toEqual(['/in/rina-melati/']);
});

test('both shortcuts have the keys that were suggested', async ({ serviceWorker }) => {
  const commands = await serviceWorker.evaluate(() => chrome.commands.getAll());
  expect(commands.map(({ name, shortcut }) => [name, shortcut])).toEqual([
    ['_execute_action', 'Alt+Shift+L'],
    ['quick-save', 'Alt+Shift+K'],
  ]);
});

test('starting the extension asks the network for nothing', async ({
  ownPage,
  serviceWorker,
  strayRequests,
}) => {
  await ownPage('options.html');
  await serviceWorker.evaluate(() => chrome.runtime.getManifest().name);
  expect(strayRequests).toEqual([]);
});
