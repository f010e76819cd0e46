/** First letters of the first and last word: photos at a site expire, a name does not. */
const initialsOf = (name: string): string => {
  const words = name.split(/\s+/).filter(word => /\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends
    .map(word => [...(word ?? '')].find(letter => /\p{L}/u.test(letter)) ?? '')
    .join('')
    .toLocaleUpperCase();
};

export const Initials = ({ name, size }: { name: string; size?: number }) => (
  <span class="initials" style={size ? `--size: ${size}px` : undefined} aria-hidden="true">
    {initialsOf(name) || '·'}
  </span>
);
