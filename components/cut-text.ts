/**
 * What is cut off in a table is told whole where one points: a title on that cell. On one cell at a time, since elements are
 * written anew for other rows.
 */
export function cutText() {
  let told: Element | undefined;
  const forget = (): void => {
    told?.removeAttribute('title');
    told = undefined;
  };
  const tell = ({ target }: Event): void => {
    forget();
    const cell = target instanceof Element ? target.closest('tr > *') : null;
    if (!cell) return;
    // A name lies over all of its card (table-cards.css).
    const card = cell.matches('th') ? cell.parentElement?.querySelector('.column-card') : undefined;
    const texts = [cell, ...(card ? [card] : [])].flatMap(cutWithin);
    if (texts.length === 0) return;
    cell.setAttribute('title', texts.join('\n'));
    told = cell;
  };
  return { tell, forget };
}

/** The texts of the outermost elements that show only a part of theirs. */
function cutWithin(element: Element): readonly string[] {
  // Lines of text within a line have no width of their own.
  if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth) return [wordsOf(element)];
  return [...element.children]
    .filter(child => !child.matches('.visually-hidden, [aria-hidden="true"]'))
    .flatMap(cutWithin);
}

/** Tags are told apart by their boxes, in a text by commas; before a name stand initials, which are none of it. */
function wordsOf(element: Element): string {
  const parts = element.querySelectorAll('.chip, .name');
  return parts.length > 0 ? [...parts].map(part => part.textContent).join(', ') : (element.textContent ?? '');
}
