import { Copy, Download, Maximize, Pencil, Printer, Trash2 } from 'lucide';
import { useMemo } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { QrPicture } from '../../../components/qr-picture.tsx';
import { download } from '../../../lib/browser/download.ts';
import { cardContact, cardText, workLines } from '../../../lib/exchange/card-contact.ts';
import { contactQr } from '../../../lib/exchange/qr.ts';
import { telephoneText } from '../../../lib/exchange/telephone-text.ts';
import { shownName } from '../../../lib/exchange/vcard/name-of-card.ts';
import { vcardFileName } from '../../../lib/exchange/vcard/vcard-file-name.ts';
import { writeVcards } from '../../../lib/exchange/vcard/write-vcards.ts';
import type { Card } from '../../../lib/model/card.ts';
import { removePractice } from '../../../lib/store/practice.ts';
import { addressOf, go, goingOn } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';
import { CardShown } from './card-shown.tsx';

interface CardViewProps {
  readonly workspace: Workspace;
  readonly card: Card;
  /** Whether it fills the window, to be shown to somebody. */
  readonly isShown: boolean;
}

/** A card as it is given away, and the ways to give it: shown, as a file, as text, on paper. */
export function CardView({ workspace: { db, act, say }, card, isShown }: CardViewProps) {
  const { t } = useVoice();
  const { person, label, introduction } = card;
  const contact = useMemo(() => cardContact(card), [card]);
  const qr = useMemo(() => contactQr(contact), [contact]);
  const name = shownName(person);
  const saveVcf = () => {
    const file = vcardFileName(contact);
    const parts = writeVcards([contact], { version: '3.0', includeNotes: true });
    download(new Blob(parts, { type: 'text/vcard;charset=utf-8' }), file);
    say(t('list.exported', { file }));
  };
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    say(t('card.copied'));
  };
  const remove = async () => {
    const goOn = goingOn();
    const removing = () => removePractice(db, 'cards', [card.id], label);
    if ((await act(removing, t('card.deleted', { label }))) === undefined) goOn('card');
  };
  const reach = [person.location, ...person.email, ...person.telephone.map(telephoneText)];
  const links = [person.url, ...person.links].map(one =>
    one?.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''),
  );
  return (
    <>
      <article class="own-card" aria-label={label}>
        <div class="own-card-face">
          <h2 dir="auto">{name}</h2>
          {workLines(person).map(line => (
            <p key={line} dir="auto">
              {line}
            </p>
          ))}
          <p class="own-card-reach" dir="auto">
            {[...reach, ...links].filter(Boolean).map(line => (
              <span key={line}>{line}</span>
            ))}
          </p>
        </div>
        <QrPicture label={t('record.qrTitle', { name })} size={qr.size} path={qr.path} />
      </article>
      {qr.isShortened && <p class="soft">{t('record.qrShortened')}</p>}
      <div class="card-acts">
        <a class="button primary" href={addressOf('card', card.id, 'show')}>
          <Icon node={Maximize} />
          {t('card.show')}
        </a>
        <button type="button" class="button" onClick={saveVcf}>
          <Icon node={Download} />
          {t('record.saveVcf')}
        </button>
        <button type="button" class="button" onClick={() => void copy(cardText(card))}>
          <Icon node={Copy} />
          {t('card.copy')}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          <Icon node={Printer} />
          {t('learning.print')}
        </button>
        <span class="stretch" />
        <a class="button quiet" href={addressOf('card', card.id, 'edit')}>
          <Icon node={Pencil} />
          {t('action.edit')}
        </a>
        <button type="button" class="button quiet danger" onClick={() => void remove()}>
          <Icon node={Trash2} />
          {t('action.delete')}
        </button>
      </div>
      <p class="soft card-advice">{t('card.advice')}</p>
      {introduction && (
        <section class="card-introduction">
          <h3>{t('card.introduction')}</h3>
          <p dir="auto">{introduction}</p>
          <button type="button" class="button quiet" onClick={() => void copy(introduction)}>
            <Icon node={Copy} />
            {t('card.copyIntroduction')}
          </button>
        </section>
      )}
      {isShown && <CardShown card={card} qr={qr} onClose={() => go('card', card.id)} />}
    </>
  );
}
