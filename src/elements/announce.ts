/** Says something politely, in an element with `role="status"`. */

let clearing: number | undefined;

/**
 * Put a short message into a live region and have it read out.
 *
 * The region is emptied first, and filled a moment later, so that the same words can be said twice
 * (the pause is for VoiceOver; after Pagefind's announcer).
 *
 * @param status the live region; by default the status line that every page has and shows
 */
export function announce(message: string, status = document.getElementById('status')): void {
  if (!status) return;
  status.textContent = '';
  clearTimeout(clearing);
  clearing = window.setTimeout(() => {
    status.textContent = message;
    clearing = window.setTimeout(() => (status.textContent = ''), 6000);
  }, 60);
}
