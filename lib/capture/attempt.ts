/**
 * A page can make every DOM method throw by naming a form control or an image after it (`<img name="querySelector">`).
 * Then nothing was found: the form is still offered.
 */
export function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
