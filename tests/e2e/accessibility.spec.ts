import { translator } from '../../lib/i18n/translate.ts';
import { examine, examineBothWidths, examinedIn, objections, wideBoxes } from './accessibility.ts';
import { eachCompanionState } from './companion-states.ts';
import { expect, test } from './harness.ts';
import { choose } from './interface.ts';
import { eachPopupState } from './popup-states.ts';
import { eachWorkspaceState } from './workspace-states.ts';

for (const language of examinedIn) {
  const say = translator(language);

  test(`axe finds nothing in the popup (${language})`, async ({ session, serviceWorker }) => {
    test.setTimeout(60_000);
    await choose(serviceWorker, { language });
    await eachPopupState(session, say, (state, page) => examine(state, page));
  });

  test(`axe finds nothing in the companion (${language})`, async ({ session, serviceWorker }) => {
    test.setTimeout(90_000);
    await choose(serviceWorker, { language });
    await eachCompanionState(session, say, async (state, page) => {
      await examine(state, page);
      if (!state.startsWith('companion')) return;
      const size = page.viewportSize();
      await page.setViewportSize({ width: 320, height: 700 });
      expect.soft(await wideBoxes(page), `${state}, 320 px`).toEqual([]);
      if (size) await page.setViewportSize(size);
    });
  });

  test(`axe finds nothing in the workspace, which 320 px are enough for (${language})`, async ({
    ownPage,
    serviceWorker,
  }) => {
    test.setTimeout(90_000);
    await choose(serviceWorker, { language });
    const page = await ownPage('options.html#/contacts');
    await page.setViewportSize({ width: 1280, height: 800 });
    await eachWorkspaceState(page, say, (state, shown) => examineBothWidths(state, shown));
  });

  test(`axe finds nothing on the first page (${language})`, async ({ ownPage, serviceWorker }) => {
    await choose(serviceWorker, { language });
    const page = await ownPage('welcome.html');
    await page.getByRole('heading', { name: say('welcome.title') }).waitFor();
    await examineBothWidths('welcome', page);
  });
}

test('axe would have found something', async ({ ownPage }) => {
  const page = await ownPage('welcome.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => {
    const picture = document.createElement('img');
    picture.style.width = '5000px';
    document.body.append(picture);
  });
  expect((await objections(page)).join()).toContain('image-alt');
  expect(await wideBoxes(page)).not.toEqual([]);
});
