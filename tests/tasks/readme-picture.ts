import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Attendance } from '../../lib/model/attendance.ts';
import { contact, event } from '../e2e/records.ts';
import { openSession } from '../e2e/session.ts';
import { put } from '../e2e/store-content.ts';
import { root } from './run-command.ts';
import { readSample } from './samples.ts';

/** The people of the picture: invented. Name, title, organization, place, tags. */
const PEOPLE = [
  ['I Made Wirawan', 'Analis Kebijakan', 'Badan Riset Contoh', 'Denpasar', 'data'],
  ['Suharto', 'Pranata Komputer', 'Dinas Kominfo Kota Contoh', 'Bandung', 'data,alumni'],
  ['Rina Wijaya', 'Kepala Seksi Pelatihan', 'Pusat Pelatihan Contoh', 'Surabaya', 'pelatihan'],
  ['Theresia Manurung', 'Widyaiswara', 'Balai Diklat Contoh', 'Medan', 'pelatihan'],
  ['Ahmad Fauzi', 'Manajer Produk', 'PT Tenun Digital', 'Jakarta', ''],
  ['Yohana Rumbiak', 'Perencana', 'Bappeda Contoh', 'Jayapura', 'data'],
  ['Dewi Lestari Putri', 'Arsiparis', 'Dinas Arsip Contoh', 'Yogyakarta', ''],
  ['Budi Santoso', 'Auditor', 'Inspektorat Contoh', 'Semarang', 'alumni'],
  ['Nur Aini', 'Dosen', 'Universitas Contoh', 'Makassar', 'data'],
  ['Lukas Tan', 'Perancang Layanan', 'Koperasi Karya', 'Pontianak', 'alumni'],
  ['Maria Goreti Bria', 'Humas', 'Dinas Kesehatan Contoh', 'Kupang', ''],
] as const;

const METS = ['Satu Data untuk Layanan Publik', 'Bincang Arsip Digital'];

/** `node tests/tasks/readme-picture.ts`: the picture of the README, out of the real list and the real popup. */
const session = await openSession({ headless: true });
const { context, extensionUrl, serve, openPopup } = session;
const list = await context.newPage();
await list.setViewportSize({ width: 1160, height: 736 });
await list.goto(extensionUrl('options.html#/contacts'));
await list.getByRole('navigation').waitFor();
const events = METS.map(name => event(name));
const contacts = PEOPLE.map(([name, jobTitle, organization, location, tags], index) => {
  const createdAt = new Date(Date.UTC(2026, 10, 20 - index, 3)).toISOString();
  return contact(name, {
    jobTitle,
    organization,
    location,
    tags: tags.split(',').filter(Boolean),
    createdAt,
    updatedAt: createdAt,
  });
});
const attendances = contacts.slice(0, 7).flatMap(({ id, createdAt }, index): Attendance[] => {
  const met = events[index % 2];
  return met ? [{ id: `a-${id}`, contactId: id, eventId: met.id, role: 'attendee', createdAt }] : [];
});
await put(list, 'contacts', contacts);
await put(list, 'events', events);
await put(list, 'attendances', attendances);
await list.reload();
await list.getByRole('row').nth(PEOPLE.length).waitFor();

const { address, html } = await readSample('linkedin-profile');
await serve(address, html);
const page = await context.newPage();
await page.goto(address);
const popup = await openPopup(page);
await popup.getByLabel('Tags', { exact: true }).fill('data,');
await popup.getByLabel('Met at', { exact: true }).selectOption({ index: 1 });
const save = popup.getByRole('button', { name: 'Save', exact: true });
await save.focus();
const popupPicture = (await popup.screenshot()).toString('base64');
await popup.close();
const listPicture = (await list.screenshot()).toString('base64');

const sheet = await context.newPage();
await sheet.setViewportSize({ width: 1280, height: 816 });
await sheet.setContent(`<style>
  body { margin: 0; height: 816px; position: relative; background: #e9e7df }
  img { position: absolute; border-radius: 8px; box-shadow: 0 10px 36px rgb(20 24 22 / 20%) }
</style>
<img alt="" style="left: 28px; top: 28px" src="data:image/png;base64,${listPicture}">
<img alt="" style="right: 28px; bottom: 28px" src="data:image/png;base64,${popupPicture}">`);
const folder = path.join(root, '.github');
await mkdir(folder, { recursive: true });
await sheet.screenshot({ path: path.join(folder, 'jejaring.png') });
await session.close();
