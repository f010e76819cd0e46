import { X } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import type { DerivedOrganization } from '../../../lib/identity/organizations.ts';
import { spellingsOf } from './spellings-of.ts';

interface MergeBarProps {
  readonly chosen: readonly DerivedOrganization[];
  readonly onMerge: (name: string) => void;
  readonly onClear: () => void;
}

/** What can be done with the selected organizations: they become one, called by one of their spellings. */
export function MergeBar({ chosen, onMerge, onClear }: MergeBarProps) {
  const { t } = useVoice();
  const [wanted, setWanted] = useState('');
  const names = [...new Set(chosen.flatMap(spellingsOf))];
  const name = names.includes(wanted) ? wanted : (names[0] ?? '');
  return (
    <form
      class="bulk-bar"
      onSubmit={event => {
        event.preventDefault();
        if (chosen.length > 1) onMerge(name);
      }}
    >
      <strong role="status">{t('list.selected', { count: chosen.length })}</strong>
      {chosen.length > 1 ? (
        <>
          <label class="merge-name">
            {t('organizations.called')}
            <select class="input" value={name} onChange={event => setWanted(event.currentTarget.value)}>
              {names.map(one => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" class="button">
            {t('organizations.makeOne')}
          </button>
        </>
      ) : (
        <span class="soft merge-name">{t('organizations.selectMore')}</span>
      )}
      <button
        type="button"
        class="button quiet icon-only"
        aria-label={t('list.clearSelection')}
        onClick={onClear}
      >
        <Icon node={X} />
      </button>
    </form>
  );
}
