import { useVoice } from '../../../components/language.tsx';
import type { SpellingSuggestion } from '../../../lib/identity/organization-spellings.ts';
import { addressOf } from '../use-route.ts';

interface SameOrganizationsProps {
  readonly suggestions: readonly SpellingSuggestion[];
  /** Makes one of them, called by the second name, which says more. */
  readonly onMerge: (suggestion: SpellingSuggestion) => void;
}

/** More are there when these are done. */
const mostShown = 20;

/** Pairs of names that may be one organization; one press makes them one. */
export function SameOrganizations({ suggestions, onMerge }: SameOrganizationsProps) {
  const { t } = useVoice();
  return (
    <ul class="link-list same-list">
      {suggestions.slice(0, mostShown).map(suggestion => {
        const [short, long] = suggestion.names;
        const [shortKey, longKey] = suggestion.keys;
        return (
          <li key={suggestion.keys.join('\n')}>
            <span class="what">
              <a href={addressOf('organizations', shortKey)} dir="auto">
                {short}
              </a>
              <span aria-hidden="true">=</span>
              <a href={addressOf('organizations', longKey)} dir="auto">
                {long}
              </a>
            </span>
            <button
              type="button"
              class="button"
              aria-label={t('organizations.makeOneOf', { short, long })}
              onClick={() => onMerge(suggestion)}
            >
              {t('organizations.makeOne')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
