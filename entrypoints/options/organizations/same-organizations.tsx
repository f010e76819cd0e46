import { useEffect, useRef } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import type { SpellingSuggestion } from '../../../lib/identity/organization-spellings.ts';
import { setOrganizationsApart } from '../../../lib/store/organizations.ts';
import { addressOf } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';

interface SameOrganizationsProps {
  readonly workspace: Workspace;
  readonly suggestions: readonly SpellingSuggestion[];
  /** Makes one of them, called by the second name, which says more. */
  readonly onMerge: (suggestion: SpellingSuggestion) => void;
}

/** More are there when these are done. */
const mostShown = 20;

/** Pairs of names that may be one organization; one press makes them one, or says that they are two. */
export function SameOrganizations({ workspace, suggestions, onMerge }: SameOrganizationsProps) {
  const { db, act } = workspace;
  const { t } = useVoice();
  const list = useRef<HTMLUListElement>(null);
  const pressed = useRef<{ readonly at: number; readonly what: number }>(undefined);
  // Where the pair stood that was answered, the next one is: the keyboard goes on there.
  useEffect(() => {
    const { at, what } = pressed.current ?? {};
    if (at === undefined || what === undefined || document.activeElement !== document.body) return;
    pressed.current = undefined;
    const pairs = list.current?.children;
    const next = pairs?.[Math.min(at, pairs.length - 1)];
    next?.querySelectorAll('button')[what]?.focus({ preventScroll: true });
  }, [suggestions]);
  return (
    <ul class="link-list same-list" ref={list}>
      {suggestions.slice(0, mostShown).map((suggestion, at) => {
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
              onClick={() => {
                pressed.current = { at, what: 0 };
                onMerge(suggestion);
              }}
            >
              {t('organizations.makeOne')}
            </button>
            <button
              type="button"
              class="button quiet"
              aria-label={t('organizations.notSameAs', { short, long })}
              onClick={() => {
                pressed.current = { at, what: 1 };
                void act(
                  () => setOrganizationsApart(db, { names: [long, short] }),
                  t('organizations.setApart', { short, long }),
                );
              }}
            >
              {t('organizations.notSame')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
