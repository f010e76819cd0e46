import { useVoice } from '../../../components/language.tsx';
import { type TagColor, tagColors } from '../../../lib/model/tag.ts';

interface TagColorChoiceProps {
  readonly tag: string;
  readonly color: TagColor | undefined;
  readonly onChoose: (color: TagColor | undefined) => void;
}

/** One of the few hues, or grey: radio buttons drawn as dots, each with its name. */
export function TagColorChoice({ tag, color, onChoose }: TagColorChoiceProps) {
  const { t } = useVoice();
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
                checked={one === color}
                onChange={() => onChoose(one)}
              />
              <span class={one ? `tag-dot tag-${one}` : 'tag-dot'} />
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
