import { download } from '../../../lib/browser/download.ts';
import { heldOnJson, heldOnText } from '../../../lib/exchange/held-on.ts';
import { vcardFileName } from '../../../lib/exchange/vcard/vcard-file-name.ts';
import type { Translate } from '../../../lib/i18n/translate.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import type { Language } from '../../../lib/model/settings.ts';
import { heldOn } from '../../../lib/store/held-on.ts';
import type { Workspace } from '../workspace.ts';

/** To be read by people, or by programs. */
export type HeldForm = 'text' | 'json';

interface Saving {
  readonly form: HeldForm;
  readonly language: Language;
  readonly t: Translate;
}

/** Offers everything that is held on a contact as a file, and says so. */
export async function saveHeldOn(
  { db, act }: Pick<Workspace, 'db' | 'act'>,
  contact: Contact,
  { form, language, t }: Saving,
): Promise<void> {
  const file = vcardFileName(contact).replace(
    /\.vcf$/,
    `-${t('held.fileWord')}.${form === 'json' ? 'json' : 'txt'}`,
  );
  await act(
    async running => {
      const held = await heldOn(db, contact.id, running);
      const now = new Date().toISOString();
      const text = form === 'json' ? heldOnJson(held, { now }) : heldOnText(held, { language, now });
      const type = form === 'json' ? 'application/json' : 'text/plain;charset=utf-8';
      // Windows takes a text without a mark for one in the region's old code page.
      download(new Blob(form === 'json' ? [text] : ['\uFEFF', text], { type }), file);
      return undefined;
    },
    t('list.exported', { file }),
  );
}
