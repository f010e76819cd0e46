import type { ContactRow } from '../model/contact-row.ts';
import { contactRow } from './contact-row.ts';
import type { JejaringDatabase } from './database.ts';
import { type PackedRows, RowPacker, rowsOf } from './packed-rows.ts';
import { scan } from './scan.ts';
import type { MakeRows } from './watch.ts';

/** Contacts as the workspace holds them. */
export const contactRows: MakeRows<'contacts', ContactRow> = () => records => {
  const packer = new RowPacker<ContactRow>();
  packer.add(records.map(contactRow));
  return rowsOf(packer.finish());
};

/** Readings in one part: a page takes it in within a frame. */
const perPart = 5;

/** All contacts, packed, in parts. */
export async function* packedContacts(db: JejaringDatabase): AsyncGenerator<PackedRows> {
  let packer = new RowPacker<ContactRow>();
  let readings = 0;
  for await (const some of scan(db.contacts)) {
    packer.add(some.map(contactRow));
    if (++readings % perPart !== 0) continue;
    yield packer.finish();
    packer = new RowPacker();
  }
  if (readings % perPart !== 0) yield packer.finish();
}
