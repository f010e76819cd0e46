import './tag-colors.css';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { fold } from '../lib/identity/text.ts';
import type { Tag, TagColor } from '../lib/model/tag.ts';

type ColorOf = (tag: string) => TagColor | undefined;

const none: ColorOf = () => undefined;
const TagColorsContext = createContext<ColorOf>(none);

/** Gives every list below it the colours of tags. Outside of it tags are grey. */
export function TagColors({
  tags,
  children,
}: {
  tags: readonly Pick<Tag, 'name' | 'color'>[];
  children: ComponentChildren;
}) {
  const colorOf = useMemo((): ColorOf => {
    const colors = new Map(tags.map(({ name, color }) => [fold(name), color]));
    const known = new Map<string, TagColor | undefined>();
    return tag => {
      // Folding is dear, and a list asks for the same few tags again and again.
      if (!known.has(tag)) known.set(tag, colors.get(fold(tag)));
      return known.get(tag);
    };
  }, [tags]);
  return <TagColorsContext.Provider value={colorOf}>{children}</TagColorsContext.Provider>;
}

/** The classes of a tag's chip: `chip tag tag-red`. */
export function useTagClass(): (tag: string) => string {
  const colorOf = useContext(TagColorsContext);
  return tag => {
    const color = colorOf(tag);
    return color ? `chip tag tag-${color}` : 'chip tag';
  };
}
