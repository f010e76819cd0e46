import { useVoice } from '../../../components/language.tsx';
import { useChosen } from '../../../components/use-chosen.ts';
import { type TagColor, tagColors } from '../../../lib/model/tag.ts';

interface TagColorChoiceProps {
  readonly tag: string;
  readonly color: TagColor | undefined;
  /** Gives the sentence of a failure. */
  readonly onChoose: (color: TagColor | undefined) => Promise<string | undefined>;
}

/** One of the few hues, or grey: radio buttons drawn as dots, each with its name. */
export function TagColorChoice({ tag, color, onChoose }: TagColorChoiceProps) {
  const { t } = useVoice();
  const [chosen, choose] = useChosen(color);
  return (
    <fieldset class="tag-colors">
      <legend>{t('field.color')}</legend>
      <div>
        {[undefined, ...tagColors].map(one => {
          const label = t(`tags.color.${one ?? 'none'}`);
          return (
            <label key={label} title={label}>
              <input
                type="radio"
                name={`color of ${tag}`}
                aria-label={label}
                checked={one === chosen}
                onChange={() => void choose(one, async () => (await onChoose(one)) === undefined)}
              />
              <span class={one ? `tag-dot tag-${one}` : 'tag-dot'} />
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
