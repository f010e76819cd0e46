import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { QrPicture } from '../../../components/qr-picture.tsx';
import { workLines } from '../../../lib/exchange/card-contact.ts';
import type { ContactQr } from '../../../lib/exchange/qr.ts';
import { shownName } from '../../../lib/exchange/vcard/name-of-card.ts';
import type { Card } from '../../../lib/model/card.ts';

interface CardShownProps {
  readonly card: Card;
  readonly qr: ContactQr;
  readonly onClose: () => void;
}

/** A card that fills the window, for a telephone held against it: the name and the code, and nothing else. Escape closes it. */
export function CardShown({ card, qr, onClose }: CardShownProps) {
  const { t } = useVoice();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const name = shownName(card.person);
  return (
    <dialog class="card-shown" ref={dialog} aria-label={name} onClose={onClose}>
      <button
        type="button"
        class="button quiet icon-only"
        aria-label={t('action.close')}
        onClick={() => dialog.current?.close()}
      >
        <Icon node={X} />
      </button>
      <div>
        <p class="card-shown-name" dir="auto">
          {name}
        </p>
        {workLines(card.person).map(line => (
          <p key={line} dir="auto">
            {line}
          </p>
        ))}
      </div>
      <QrPicture label={t('record.qrTitle', { name })} size={qr.size} path={qr.path} />
      <p class="soft">{t('record.qrAdvice')}</p>
    </dialog>
  );
}
