import { X } from 'lucide';
import { useMemo } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { useTagClass } from '../../../components/tag-colors.tsx';
import type { TagCount } from '../../../lib/identity/tag-counts.ts';
import { addTagRule, removeTagRule } from '../../../lib/store/tag-rules.ts';
import { addressOf } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';
import { NewTagRule } from './new-tag-rule.tsx';

interface TagRulesProps {
  readonly workspace: Workspace;
  readonly tags: readonly TagCount[];
}

/** The rules that give tags: whoever is met at an event gets a tag. */
export function TagRules({ workspace, tags }: TagRulesProps) {
  const { t, compare } = useVoice();
  const tagClass = useTagClass();
  const { db, act, data } = workspace;
  const { events, tagRules, attendances } = data;
  const rules = useMemo(() => {
    const names = new Map(events.map(({ id, name }) => [id, name]));
    return tagRules
      .flatMap(rule => {
        const event = names.get(rule.eventId);
        return event === undefined ? [] : [{ ...rule, event }];
      })
      .sort((a, b) => compare(a.event, b.event) || compare(a.tag, b.tag));
  }, [events, tagRules, compare]);
  const noted = useMemo(() => {
    const people = new Map<string, number>();
    for (const { eventId, role } of attendances)
      if (role !== 'you') people.set(eventId, (people.get(eventId) ?? 0) + 1);
    return people;
  }, [attendances]);
  return (
    <section aria-labelledby="tag-rules">
      <h2 id="tag-rules">{t('tags.rules')}</h2>
      <p class="soft">{t('tags.rulesAdvice')}</p>
      {rules.length > 0 && (
        <ul class="tag-rules">
          {rules.map(({ id, eventId, tag, event }) => {
            const count = noted.get(eventId) ?? 0;
            return (
              <li key={id}>
                <div>
                  <p>
                    <a href={addressOf('events', eventId)} dir="auto">
                      {event}
                    </a>{' '}
                    <span aria-hidden="true">→</span>{' '}
                    <span class={tagClass(tag)}>
                      <span>{tag}</span>
                    </span>
                  </p>
                  {count > 0 && (
                    <button
                      type="button"
                      class="link-button"
                      onClick={() =>
                        void act(
                          running => addTagRule(db, { eventId, tag, alsoNoted: true, ...running }),
                          t('event.ruleApplied', { tag, count }),
                        )
                      }
                    >
                      {t('event.ruleApply', { tag, count })}
                    </button>
                  )}
                </div>
                <button
                  type="button"
                  class="button quiet icon-only"
                  aria-label={t('tags.ruleRemove', { tag, event })}
                  title={t('tags.ruleRemove', { tag, event })}
                  onClick={() =>
                    void act(() => removeTagRule(db, { id }), t('event.ruleOff', { tag, event }))
                  }
                >
                  <Icon node={X} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <NewTagRule workspace={workspace} tags={tags} />
    </section>
  );
}
