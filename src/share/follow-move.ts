/** Brings people whose link names a part that moved on to where it is now. */
function follow(): void {
  const link =
    document.querySelector<HTMLAnchorElement>('.moved:target a, .moved-page ~ ul :target a') ??
    document.querySelector<HTMLAnchorElement>('.moved-page a');
  if (link) location.replace(link.href);
}

follow();
addEventListener('hashchange', follow);
