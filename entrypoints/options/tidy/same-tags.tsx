import { useVoice } from '../../../components/language.tsx';
import type { SimilarTags } from '../../../lib/identity/similar-tags.ts';
import { mergeTags } from '../../../lib/store/tags.ts';
import type { Workspace } from '../workspace.ts';

interface SameTagsProps {
  readonly workspace: Workspace;
  readonly similar: readonly SimilarTags[];
}

/** More are there when these are done. */
const mostShown = 12;

/** Tags that may be one; one press makes them one. */
export function SameTags({ workspace: { db, act }, similar }: SameTagsProps) {
  const { t } = useVoice();
  return (
    <section aria-labelledby="same-tags">
      <h2 id="same-tags">{t('tags.similar')}</h2>
      <ul class="same-tags">
        {similar.slice(0, mostShown).map(({ from, into }) => {
          const others = from.join(', ');
          return (
            <li key={`${others} ${into}`}>
              <span dir="auto">
                {others} <span aria-hidden="true">→</span> <strong>{into}</strong>
              </span>
              <button
                type="button"
                class="button"
                aria-label={t('tags.makeOneOf', { from: others, into })}
                onClick={() =>
                  void act(
                    running => mergeTags(db, { from, into, ...running }),
                    t('tags.merged', { from: others, into }),
                  )
                }
              >
                {t('tags.makeOne')}
              </button>
            </li>
          );
        })}
      </ul>
      {similar.length > mostShown && (
        <p class="soft">{t('find.more', { count: similar.length - mostShown })}</p>
      )}
    </section>
  );
}
