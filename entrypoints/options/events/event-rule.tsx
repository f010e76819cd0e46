import { useVoice } from '../../../components/language.tsx';
import { TagInput } from '../../../components/tag-input.tsx';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import { addTagRule, removeTagRule } from '../../../lib/store/tag-rules.ts';
import type { Workspace } from '../workspace.ts';

interface EventRuleProps {
  readonly workspace: Workspace;
  readonly event: JejaringEvent;
  readonly recent: readonly string[];
}

/** The tags that whoever is noted at an event is given; those who are noted there already, on request. */
export function EventRule({ workspace: { db, act, data }, event, recent }: EventRuleProps) {
  const { t } = useVoice();
  const rules = data.tagRules.filter(({ eventId }) => eventId === event.id);
  const noted = data.attendances.filter(({ eventId, role }) => eventId === event.id && role !== 'you').length;
  const change = async (tags: readonly string[]) => {
    for (const { id, tag } of rules)
      if (!tags.includes(tag))
        await act(() => removeTagRule(db, { id }), t('event.ruleOff', { tag, event: event.name }));
    for (const tag of tags)
      if (!rules.some(rule => rule.tag === tag))
        await act(
          () => addTagRule(db, { eventId: event.id, tag }),
          t('event.ruleOn', { tag, event: event.name }),
        );
  };
  return (
    <>
      <TagInput
        id="event-rule"
        label={t('event.rule')}
        tags={rules.map(({ tag }) => tag)}
        recent={recent}
        onChange={tags => void change(tags)}
      />
      {noted > 0 &&
        rules.map(({ id, tag }) => (
          <button
            key={id}
            type="button"
            class="link-button rule-now"
            onClick={() =>
              void act(
                running => addTagRule(db, { eventId: event.id, tag, alsoNoted: true, ...running }),
                t('event.ruleApplied', { tag, count: noted }),
              )
            }
          >
            {t('event.ruleApply', { tag, count: noted })}
          </button>
        ))}
    </>
  );
}
