/**
 * Move the focus to a part of the page that is no control. It can be focused only as long as it is:
 * otherwise a press anywhere in it would take the next Tab back to its beginning.
 */
export function focusPart(part: HTMLElement | null): void {
  if (!part) return;
  part.tabIndex = -1;
  part.addEventListener('blur', () => part.removeAttribute('tabindex'), { once: true });
  part.focus({ preventScroll: true });
}
