import './tag-list.css';
import { useTagClass } from './tag-colors.tsx';

/** A record's tags in their colours, to read. */
export function TagList({ tags }: { tags: readonly string[] }) {
  const tagClass = useTagClass();
  return (
    <span class="tag-list">
      {tags.map(tag => (
        <span key={tag} class={tagClass(tag)}>
          <span>{tag}</span>
        </span>
      ))}
    </span>
  );
}
