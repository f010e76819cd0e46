import { EmptyState } from '../../../components/empty-state.tsx';
import { useVoice } from '../../../components/language.tsx';
import { addressOf } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';

/** Nobody is due: the next small step, which depends on how far one has come. */
export function NobodyDue({ workspace: { data, settings } }: { workspace: Workspace }) {
  const { t } = useVoice();
  const hasRhythm =
    Object.keys(settings.cadences ?? {}).length > 0 ||
    data.contacts.some(({ cadence }) => cadence !== undefined && cadence !== 'never');
  const step = data.contacts.length === 0 ? 'contacts' : hasRhythm ? 'done' : 'rhythm';
  const address = {
    contacts: addressOf('contacts', 'new'),
    rhythm: addressOf('settings'),
    done: addressOf('plan'),
  }[step];
  return (
    <EmptyState title={t(`today.empty.${step}.title`)} advice={t(`today.empty.${step}.advice`)}>
      <a class="button primary" href={address}>
        {t(`today.empty.${step}.act`)}
      </a>
    </EmptyState>
  );
}
