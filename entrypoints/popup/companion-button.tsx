import { Users } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/icon.tsx';
import { useVoice } from '../../components/language.tsx';
import { Notice } from '../../components/notice.tsx';
import { openCompanion } from '../../lib/browser/companion.ts';
import { activeTab } from '../../lib/browser/read-tab.ts';
import { isMeetingPage } from '../../lib/sites/meeting-sites.ts';
import { closePopup } from './session.ts';

/** On the page of a live meeting: opens the companion beside it. On any other page: nothing. */
export function CompanionButton({ url }: { url: string }) {
  const { t } = useVoice();
  const [tab, setTab] = useState<{ readonly id: number; readonly windowId: number }>();
  const [isFailed, setFailed] = useState(false);
  const address = URL.parse(url);
  const isMeeting = address !== null && isMeetingPage(address);
  useEffect(() => {
    if (!isMeeting) return;
    // Known before the click: the browser opens a panel only when nothing was awaited since.
    void activeTab().then(found => {
      const { id, windowId } = found ?? {};
      if (id !== undefined && windowId !== undefined) setTab({ id, windowId });
    });
  }, [isMeeting]);
  if (!isMeeting || !tab) return null;
  return (
    <section class="companion-offer">
      <button
        type="button"
        class="button"
        aria-describedby="companion-offer-hint"
        onClick={() => void openCompanion(tab).then(closePopup, () => setFailed(true))}
      >
        <Icon node={Users} />
        {t('companion.offer')}
      </button>
      <p id="companion-offer-hint" class="soft">
        {t('companion.offerHint')}
      </p>
      {isFailed && <Notice title={t('error.title')} advice={t('companion.notOpened')} />}
    </section>
  );
}
