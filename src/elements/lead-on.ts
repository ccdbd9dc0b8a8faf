/** Follows a link whose id the address names: what stood here once is now on a page of its own. */
function leadOn(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[data-lead-on]');
  const asked = [...links].find(({ id }) => `#${id}` === location.hash);
  // The list is no place that anybody wants to come back to.
  if (asked) location.replace(asked.href);
}

leadOn();
addEventListener('hashchange', leadOn);
