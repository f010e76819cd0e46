import { Check, Copy, Mail, MessageCircle } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import type { Situation } from '../../../lib/model/message-template.ts';
import type { Draft } from '../../../lib/plan/message/draft.ts';
import { messageLinks } from '../../../lib/plan/message/links.ts';
import { newInteraction, notedOf } from '../../../lib/plan/noting.ts';
import { noteInteraction } from '../../../lib/store/practice.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';

interface MessageWaysProps {
  readonly workspace: Workspace;
  readonly contact: ContactRow;
  readonly draft: Draft;
  readonly situation: Situation;
  /** A formal message is rather a mail. */
  readonly isMailFirst: boolean;
  /** The interaction of theirs of which the message tells what came. */
  readonly answers: string | undefined;
  readonly onNoted: (() => void) | undefined;
}

/** The ways out for a message, and, once one was taken, the offer to note it. Whether it was sent is known to the user alone. */
export function MessageWays(props: MessageWaysProps) {
  const { workspace, contact, draft, situation, isMailFirst, answers, onNoted } = props;
  const { t } = useVoice();
  const { db, act } = workspace;
  const today = useToday();
  const [email, setEmail] = useState(contact.email[0]);
  const [telephone, setTelephone] = useState(contact.telephone[0]);
  const [went, setWent] = useState<'opened' | 'copied' | 'noted'>();
  const { mailto, whatsApp, isTextLeftOut } = messageLinks({ email, telephone }, draft);
  const copy = async () => {
    await navigator.clipboard.writeText(draft.text);
    setWent('copied');
  };
  const note = async () => {
    const { interaction } = notedOf(
      newInteraction(today, {
        kind: 'message',
        text: t(`situation.${situation}`),
        answers: answers ?? '',
      }),
    );
    const done = t('noting.done', { name: contact.name });
    const failure = await act(() => noteInteraction(db, { contactIds: [contact.id], interaction }), done);
    if (failure !== undefined) return;
    setWent('noted');
    onNoted?.();
  };
  const mail = mailto && (
    <Way
      key="mail"
      icon={Mail}
      label={t('message.byMail')}
      href={mailto}
      isLikely={isMailFirst || !whatsApp}
      addresses={contact.email}
      address={email}
      addressLabel={t('field.email')}
      onAddress={setEmail}
      onOpen={() => setWent('opened')}
    />
  );
  const phone = whatsApp && (
    <Way
      key="phone"
      icon={MessageCircle}
      label={t('message.byWhatsApp')}
      href={whatsApp}
      isLikely={!isMailFirst || !mailto}
      addresses={contact.telephone}
      address={telephone}
      addressLabel={t('field.telephone')}
      onAddress={setTelephone}
      onOpen={() => setWent('opened')}
    />
  );
  return (
    <footer class="message-ways">
      <div class="ways">
        {isMailFirst ? [mail, phone] : [phone, mail]}
        <button type="button" class="button" onClick={() => void copy()}>
          <Icon node={went === 'copied' ? Check : Copy} />
          {t('message.copy')}
        </button>
      </div>
      {isTextLeftOut && <p class="soft">{t('message.tooLong')}</p>}
      {!mailto && !whatsApp && <p class="soft">{t('message.noAddress')}</p>}
      <p class="message-went" role="status">
        {went === 'copied' && t('message.copied')}
        {went === 'opened' && t('message.opened')}
        {went === 'noted' && t('message.noted')}
      </p>
      {(went === 'copied' || went === 'opened') && (
        <button type="button" class="button primary" onClick={() => void note()}>
          {t('message.note')}
        </button>
      )}
    </footer>
  );
}

interface WayProps {
  readonly icon: typeof Mail;
  readonly label: string;
  readonly href: string;
  readonly isLikely: boolean;
  readonly addresses: readonly string[];
  readonly address: string | undefined;
  readonly addressLabel: string;
  readonly onAddress: (address: string) => void;
  readonly onOpen: () => void;
}

/** A link that opens the message elsewhere; where there are several addresses, which one. */
const Way = ({ icon, label, href, isLikely, addresses, address, addressLabel, ...on }: WayProps) => (
  <span class="way">
    <a
      class={isLikely ? 'button primary' : 'button'}
      href={href}
      target="_blank"
      rel="noreferrer"
      onClick={on.onOpen}
    >
      <Icon node={icon} />
      {label}
    </a>
    {addresses.length > 1 && (
      <select
        class="plain-input"
        aria-label={addressLabel}
        value={address}
        onChange={event => on.onAddress(event.currentTarget.value)}
      >
        {addresses.map(one => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    )}
  </span>
);
