/** The largest portrait in the card that is not in a list of other people. LinkedIn signs these addresses; they expire. */
export function portrait(card: Element): string | undefined {
  const images = card.querySelectorAll(
    'img[src*="/profile-displayphoto"],img[src*="/profile-framedphoto"],img[data-delayed-url*="/profile-displayphoto"]',
  );
  // A logged-out card holds sign-in windows, each a section of its own.
  const section = card.closest('section');
  const image = [...images].find(
    one => one.closest('ul,ol,dialog,[aria-modal="true"]') === null && one.closest('section') === section,
  );
  if (!image) return undefined;
  const sizes = (image.getAttribute('srcset') ?? '')
    .split(/,\s+/)
    .map(size => size.trim().split(/\s+/))
    .map(([address = '', size = '']) => ({ address, size: Number.parseFloat(size) || 0 }))
    .toSorted((a, b) => b.size - a.size);
  const addresses = [sizes[0]?.address, image.getAttribute('src'), image.getAttribute('data-delayed-url')];
  return addresses.find(address => address?.startsWith('https://')) ?? undefined;
}
