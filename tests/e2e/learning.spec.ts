import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { translator } from '../../lib/i18n/translate.ts';
import { examineBothWidths, examinedIn } from './accessibility.ts';
import { fillPractice } from './fill-practice.ts';
import { expect, test } from './harness.ts';
import { button, choose, recordPage, said, t } from './interface.ts';
import { eachLearningState, learningRecords, lookedAt } from './learning-states.ts';
import { stored } from './store-content.ts';

/** The workspace on a day of a year whose trainings are known. */
async function lookAt(page: Page, hash: string): Promise<void> {
  await page.clock.setFixedTime(lookedAt);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.reload();
  await fillPractice(page, learningRecords);
  await goTo(page, hash);
}

const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate(address => {
    location.hash = address;
  }, hash);

const saved = async (page: Page, choose: () => Promise<void>): Promise<string> => {
  const downloading = page.waitForEvent('download');
  await choose();
  return readFile(await (await downloading).path(), 'utf8');
};

test('hours that are noted, and a training typed by hand, count in the year, which goes out as CSV', async ({
  ownPage,
}) => {
  const page = await ownPage('options.html#/learning');
  await lookAt(page, '#/learning');
  const sum = page.getByRole('region', { name: t('learning.hoursOf', { year: '2026' }) });
  await expect(sum).toContainText(t('learning.sum', { hours: 10.5 }));
  await expect(sum).toContainText(t('learning.comingLeaves', { hours: 3.5 }));

  // The target is changed where it stands.
  await sum.getByRole('button', { name: t('learning.sum', { hours: 20 }) }).click();
  await page.keyboard.type('21');
  await page.keyboard.press('Enter');
  await expect(sum).toContainText(t('learning.comingLeaves', { hours: 4.5 }));

  // The hours of the one whose hours were not known, with the keyboard.
  const missing = page.getByRole('table', { name: t('learning.withoutHours') });
  await missing.getByRole('button').first().press('Enter');
  await page.keyboard.type('4,5');
  await page.keyboard.press('Enter');
  await expect(sum).toContainText(t('learning.sum', { hours: 15 }));
  await expect(missing).toBeHidden();

  await button(page, 'learning.addTraining').click();
  await page.getByLabel(t('field.name'), { exact: true }).fill('Kursus Statistik Dasar');
  await page.getByLabel(t('learning.firstDay')).fill('2026-09-07');
  await page.getByLabel(t('field.creditHours')).fill('6 JP');
  await page.keyboard.press('Enter');
  await expect(sum).toContainText(t('learning.sum', { hours: 21 }));
  await expect(sum).toContainText(t('learning.reached'));
  const event = (await stored(page, 'events')).find(({ name }) => name === 'Kursus Statistik Dasar');
  expect(event).toMatchObject({ creditHours: '6', eventKind: 'training', startDate: '2026-09-07' });

  const csv = await saved(page, () => button(page, 'learning.saveCsv').click());
  expect(csv.split('\r\n')).toEqual([
    expect.stringMatching(/^\uFEFF"?No\./),
    '1,Diklat Manajemen Arsip Dinamis,Pusat Pelatihan Contoh,2026-03-02,2026-03-04,8,012/DIKLAT/2026',
    '2,Webinar Satu Data untuk Layanan Publik,Balai Data Nusantara,2026-06-11,2026-06-11,2.5,https://sertifikat.contoh.example/7f3a',
    '3,Bimtek Penyusunan Peta Jabatan,,2026-08-20,2026-08-20,4.5,',
    '4,Kursus Statistik Dasar,,2026-09-07,2026-09-07,6,',
    '',
  ]);
  await page.getByRole('button', { name: t('learning.yearBefore') }).click();
  await expect(page.getByRole('heading', { name: t('learning.noTrainings.title') })).toBeVisible();
});

test('an organization that is marked is learned about: a question, a source, what was learned and from whom', async ({
  ownPage,
}) => {
  const page = await ownPage('options.html#/learning/topics');
  await lookAt(page, '#/learning/topics');
  await page.getByRole('link', { name: 'Badan Pusat Contoh' }).click();
  const topic = recordPage(page, 'Badan Pusat Contoh');
  await topic.getByRole('button', { name: t('learning.questionHint') }).click();
  await page.keyboard.type('Bagaimana meminta data mikro?');
  await page.keyboard.press('Control+Enter');
  await expect(said(page, t('learning.changed', { name: 'Badan Pusat Contoh' }))).toBeVisible();
  await expect(topic).toContainText('Bagaimana meminta data mikro?');

  await topic.getByLabel(t('learning.newSource')).fill('Portal data portal.contoh.example/data');
  await page.keyboard.press('Enter');
  await expect(topic.getByRole('link', { name: 'Portal data' })).toHaveAttribute(
    'href',
    'https://portal.contoh.example/data',
  );
  await topic.getByLabel(t('learning.newLearned')).fill('Lewat portal, dengan surat pengantar.');
  await topic.getByRole('combobox', { name: t('learning.fromWhom') }).fill('siti');
  await page.getByRole('option', { name: 'Siti Rahmawati' }).waitFor();
  await page.keyboard.press('Enter');
  await topic
    .getByRole('button', { name: t('learning.add') })
    .last()
    .click();
  await expect(topic.getByRole('listitem').filter({ hasText: 'Lewat portal' })).toContainText(
    'Siti Rahmawati',
  );

  const topics = await stored(page, 'topics');
  expect(topics.find(({ name }) => name === 'Badan Pusat Contoh')).toMatchObject({
    isOrganization: true,
    question: 'Bagaimana meminta data mikro?',
    learned: [{ on: '2026-09-15', contactId: 'siti-rahmawati' }],
  });
  // The organization and its topic are one line.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Badan Pusat Contoh' })).toHaveCount(1);
});

test('a session of a group is noted with what was agreed and the next one; kept, ended, and taken back', async ({
  ownPage,
}) => {
  const page = await ownPage('options.html#/mentoring');
  await lookAt(page, '#/mentoring/circle');
  await button(page, 'mentoring.noteSession').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('noting.text')).fill('Membahas peta data');
  await dialog.getByRole('button', { name: t('promise.theirs') }).click();
  await dialog.getByLabel(t('promise.what')).fill('Kirim contoh peta');
  await dialog.getByLabel(t('promise.with')).selectOption('I Made Wirawan');
  await dialog
    .getByRole('button', { name: t('record.followUp.month') })
    .last()
    .click();
  await page.keyboard.press('Control+Enter');
  await expect(said(page, t('mentoring.sessionNoted', { name: 'Lingkar Jumat' }))).toBeVisible();
  const circle = recordPage(page, 'Lingkar Jumat');
  await expect(circle.getByRole('listitem').filter({ hasText: 'Membahas peta data' })).toContainText(
    'Bagus Pratomo, I Made Wirawan',
  );
  const sessions = (await stored(page, 'interactions')).filter(one => one.mentorshipId === 'circle');
  expect(sessions.map(({ contactId }) => contactId).sort()).toEqual(['bagus-pratomo', 'i-made-wirawan']);
  expect((await stored(page, 'mentorships')).find(({ id }) => id === 'circle')).toMatchObject({
    nextSessionOn: '2026-10-15',
  });

  await circle.getByRole('button', { name: t('promise.keepOf', { text: 'Kirim contoh peta' }) }).click();
  const agreed = async () =>
    (await stored(page, 'commitments')).find(one => one.text === 'Kirim contoh peta');
  await expect.poll(agreed).toMatchObject({
    contactId: 'i-made-wirawan',
    mentorshipId: 'circle',
    outcome: 'kept',
  });

  // Of whom it is not said yet what they are is one press away.
  await goTo(page, '#/mentoring/mentoring-dewi');
  await page
    .getByRole('button', { name: t('mentoring.sayRelation', { relation: t('relation.mentee') }) })
    .click();
  const dewi = async () =>
    (await stored(page, 'contacts')).find(({ id }) => id === 'dewi-anggraini')?.relation;
  await expect.poll(dewi).toBe('mentee');
  await button(page, 'mentoring.end').click();
  await expect(button(page, 'mentoring.again')).toBeVisible();
  await button(page, 'action.undo').click();
  await expect(button(page, 'mentoring.end')).toBeVisible();
});

test('a card is made, shown and given away with nothing but what stands on it', async ({ ownPage }) => {
  const page = await ownPage('options.html#/card');
  await page.getByRole('link', { name: t('card.make') }).click();
  await page.getByLabel(t('card.label')).fill('Resmi');
  await page.getByLabel(t('field.name'), { exact: true }).fill('Ir. Rina Melati, M.A.P.');
  await page.getByLabel(t('field.organization')).fill('Badan Contoh');
  await page.getByLabel(new RegExp(t('field.email'))).fill('rina@contoh.example');
  await page.getByLabel(t('card.introduction')).fill('Saya merancang layanan publik.');
  await button(page, 'action.save').click();
  await expect(page.getByRole('heading', { name: 'Ir. Rina Melati, M.A.P.' })).toBeVisible();
  const [card] = await stored(page, 'cards');
  expect(card?.person).toMatchObject({
    name: 'Rina Melati',
    honorificPrefix: 'Ir.',
    honorificSuffix: 'M.A.P.',
  });

  const vcf = await saved(page, () => button(page, 'record.saveVcf').click());
  expect(vcf).toContain('FN:Ir. Rina Melati\\, M.A.P.');
  expect(vcf).toContain('NOTE:Saya merancang layanan publik.');
  expect(vcf).not.toMatch(/CREATED|UPDATED|BDAY|IDENTITY/);

  await page.getByRole('link', { name: t('card.show') }).click();
  const shown = page.getByRole('dialog', { name: 'Ir. Rina Melati, M.A.P.' });
  await expect(shown.getByRole('img')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(shown).toBeHidden();

  // Another begins with what the first has, and needs a name of its own.
  await page.getByRole('link', { name: t('card.another') }).click();
  await expect(page.getByLabel(t('field.organization'))).toHaveValue('Badan Contoh');
  await page.getByLabel(t('card.label')).fill('Santai');
  await page.getByLabel(t('field.name'), { exact: true }).fill('Rina');
  await button(page, 'action.save').click();
  await expect(page.getByRole('link', { name: 'Santai' })).toHaveAttribute('aria-current', 'page');
  await button(page, 'action.delete').click();
  await expect(page.getByRole('link', { name: 'Resmi' })).toHaveAttribute('aria-current', 'page');
});

for (const language of examinedIn) {
  test(`axe finds nothing in learning, mentoring and cards, which 320 px are enough for (${language})`, async ({
    ownPage,
    serviceWorker,
  }) => {
    test.slow();
    await choose(serviceWorker, { language });
    const page = await ownPage('options.html#/learning');
    await page.clock.setFixedTime(lookedAt);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await eachLearningState(page, translator(language), state => examineBothWidths(state, page));
  });
}
