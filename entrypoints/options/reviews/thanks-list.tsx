import { PenLine } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { byId } from '../../../lib/identity/by-id.ts';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import type { PeriodReview } from '../../../lib/plan/review/review.ts';
import { MessageDialog } from '../practice/message-dialog.tsx';
import { addressOf } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';

interface ThanksListProps {
  readonly workspace: Workspace;
  readonly review: PeriodReview;
}

/** More than a few one does not thank by heart. */
const most = 5;

/** Those who helped most in a period, each with a draft of a note of thanks. */
export function ThanksList({ workspace, review: { helpers } }: ThanksListProps) {
  const { t } = useVoice();
  const [writing, setWriting] = useState<ContactRow>();
  const { contacts } = workspace.data;
  const shown = useMemo(() => {
    const rows = byId(contacts);
    return helpers
      .flatMap(helper => {
        const contact = rows.get(helper.contactId);
        return contact && contact.doNotContactSince === undefined ? [{ ...helper, contact }] : [];
      })
      .slice(0, most);
  }, [helpers, contacts]);
  if (shown.length === 0) return null;
  return (
    <section class="record-section thanks">
      <h2>{t('reviews.thanks')}</h2>
      <p class="soft small">{t('reviews.thanksAdvice')}</p>
      <ul class="named-list">
        {shown.map(({ contact, times, isAnswered }) => (
          <li key={contact.id}>
            <a href={addressOf('contacts', contact.id)} dir="auto">
              {contact.name}
            </a>
            <span class="soft">
              {[t('reviews.helped', { count: times }), isAnswered && t('reviews.answered')]
                .filter(Boolean)
                .join(', ')}
            </span>
            <button
              type="button"
              class="button quiet icon-only not-printed"
              aria-label={t('message.title', { name: contact.name })}
              title={t('message.title', { name: contact.name })}
              onClick={() => setWriting(contact)}
            >
              <Icon node={PenLine} />
            </button>
          </li>
        ))}
      </ul>
      {writing && (
        <MessageDialog
          workspace={workspace}
          contact={writing}
          situation="thanksHelp"
          onClose={() => setWriting(undefined)}
        />
      )}
    </section>
  );
}
