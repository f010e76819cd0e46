import { useEffect, useMemo, useState } from 'preact/hooks';
import type { NamedOrganization, SpellingSuggestion } from '../../../lib/identity/organization-spellings.ts';
import type { DerivedOrganization } from '../../../lib/identity/organizations.ts';

const none: readonly SpellingSuggestion[] = [];
/** So long nothing is compared anew, in ms: one edit is often followed by another. */
const patience = 400;

/** Organizations that are written alike, compared in a worker; those of the last comparison until the next one is done. */
export function useSuggestions(
  organizations: readonly DerivedOrganization[] | undefined,
  start: () => Worker = () => new Worker('/spellings-worker.js'),
): readonly SpellingSuggestion[] {
  const [suggestions, setSuggestions] = useState(none);
  // Only names matter here: a note or a new contact of a known organization changes nothing.
  const sign = useMemo(
    () => organizations?.map(({ key, spellings }) => `${key}\t${spellings.length}`).join('\n'),
    [organizations],
  );
  useEffect(() => {
    if (!organizations || organizations.length < 2) return setSuggestions(none);
    let worker: Worker | undefined;
    const timer = setTimeout(() => {
      worker = start();
      worker.onmessage = ({ data }: MessageEvent<readonly SpellingSuggestion[]>) => {
        setSuggestions(data);
        worker?.terminate();
      };
      worker.postMessage(organizations.map(named));
    }, patience);
    return () => {
      clearTimeout(timer);
      worker?.terminate();
    };
  }, [sign]);
  return suggestions;
}

const named = ({ key, name, spellings, record }: DerivedOrganization): NamedOrganization => ({
  key,
  name,
  spellings: [...spellings, ...(record?.aliases ?? []).map(text => ({ text }))],
});
