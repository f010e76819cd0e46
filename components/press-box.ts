/**
 * Where a cell with a box is pressed beside the box, presses the box. A label would take an element in each of the rows, and in
 * Firefox it does nothing while Shift is held.
 */
export function pressBox({ target, shiftKey }: MouseEvent) {
  if (!(target instanceof Element) || !target.matches('.pick')) return;
  const box = target.querySelector('input');
  box?.focus({ preventScroll: true });
  box?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey }));
}
