import { X } from 'lucide';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { QrPicture } from '../../../components/qr-picture.tsx';
import { contactQr } from '../../../lib/exchange/qr.ts';
import type { Contact } from '../../../lib/model/contact.ts';

interface QrDialogProps {
  readonly contact: Contact;
  readonly onSaveVcf: () => void;
  readonly onClose: () => void;
}

/** A contact as a QR code, large enough for a phone. */
export function QrDialog({ contact, onSaveVcf, onClose }: QrDialogProps) {
  const { t } = useVoice();
  const dialog = useRef<HTMLDialogElement>(null);
  const { size, path, isShortened } = useMemo(() => contactQr(contact), [contact]);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const title = t('record.qrTitle', { name: contact.name });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a native dialog; the click only catches the backdrop
    <dialog
      class="qr-dialog"
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      onClick={event => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      <div class="qr-body">
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={t('action.close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon node={X} />
        </button>
        <QrPicture label={title} size={size} path={path} />
        <p class="qr-name" dir="auto">
          {contact.name}
        </p>
        <p class="soft">{t('record.qrAdvice')}</p>
        {isShortened && <p class="soft">{t('record.qrShortened')}</p>}
        <button type="button" class="button" onClick={onSaveVcf}>
          {t('record.saveVcf')}
        </button>
      </div>
    </dialog>
  );
}
