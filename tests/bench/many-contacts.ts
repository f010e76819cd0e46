import type { Session } from '../e2e/session.ts';

const batch = 5000;

/** Puts contacts of invented people straight into the database of the extension, as somebody has them after years. */
export async function fillContacts(session: Session, count: number): Promise<void> {
  const page = await session.context.newPage();
  // The workspace makes the database.
  await page.goto(session.extensionUrl('options.html'));
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  await page.goto(session.extensionUrl('manifest.json'));
  for (let from = 0; from < count; from += batch)
    await page.evaluate(putContacts, { from, to: Math.min(count, from + batch) });
  await page.close();
}

/** Runs in a page of the extension. */
async function putContacts({ from, to }: { from: number; to: number }): Promise<void> {
  const given = 'Siti Budi Rina Agus Dewi Andi Sri Joko Nur Putri Bayu Ratna Hendra Lestari Wahyu Yuni'.split(
    ' ',
  );
  const family =
    'Wijaya Santoso Aminah Pratama Lestari Hidayat Saputra Kusuma Rahmawati Nugroho Siregar'.split(' ');
  const places = 'Bandung Jakarta Surabaya Makassar Denpasar Medan Jayapura Ambon Palu Kupang'.split(' ');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('jejaring');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction('contacts', 'readwrite', { durability: 'relaxed' });
  const contacts = transaction.objectStore('contacts');
  for (let number = from; number < to; number++) {
    const at = new Date(1_700_000_000_000 + number * 60_000).toISOString();
    const name = [given[number % 16], given[(number * 7) % 16], family[(number * 13) % 11], number].join(' ');
    contacts.put({
      id: crypto.randomUUID(),
      name,
      jobTitle: `Analis Kebijakan ${number % 300}`,
      organization: `Dinas Contoh ${number % 911}`,
      headline: `Analis Kebijakan di Dinas Contoh ${number % 911}`,
      location: places[number % 10],
      segment: ['family', 'friend', 'colleague', 'acquaintance', 'stranger'][number % 5],
      note: number % 5 === 0 ? `Bertemu di webinar ${number % 100}, minta bahan paparan.` : undefined,
      url: `https://www.linkedin.com/in/orang-contoh-${number}`,
      identities: [`linkedin:orang-contoh-${number}`, `email:orang.${number}@contoh.id`],
      email: [`orang.${number}@contoh.id`],
      telephone: [],
      links: [],
      tags: [`tag-${number % 40}`],
      provenance: {
        name: { rule: 'heading', page: `https://www.linkedin.com/in/orang-contoh-${number}`, capturedAt: at },
      },
      seen: { name },
      createdAt: at,
      updatedAt: at,
    });
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}
