/** A record's tags, to read. */
export const TagList = ({ tags }: { tags: readonly string[] }) => (
  <span class="tag-list">
    {tags.map(tag => (
      <span key={tag} class="chip tag">
        <span>{tag}</span>
      </span>
    ))}
  </span>
);
