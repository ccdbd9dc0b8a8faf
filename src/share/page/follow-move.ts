/** Sources stood at the end of their article once; they have a page of their own now. */
const SOURCE = /^#source-\d+$/;

/** Brings people whose link names a part that moved on to where it is now. */
function follow(): void {
  // By the address, not by `:target`, which a browser may set only after this script has run.
  if (SOURCE.test(location.hash) && document.querySelector('article'))
    location.replace(
      `${location.pathname.replace(/(\/|\/index\.html)?$/, '/')}sources/${location.hash}`,
    );
  const asked = document.getElementById(location.hash.slice(1));
  const part = asked?.matches('.moved, .moved-page ~ ul > li') ? asked : undefined;
  const link = (part ?? document.querySelector('.moved-page'))?.querySelector('a');
  if (link) location.replace(link.href);
}

follow();
addEventListener('hashchange', follow);
