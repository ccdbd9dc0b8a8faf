/** In a page from the store: asks for a fresh one as soon as there is a network, and offers it. Nothing reloads by itself. */

/** Milliseconds between questions while the device believes that it is connected and nobody answers. */
const PATIENCE = 20_000;
/** Milliseconds until it asks again when a connection was told of and is not there yet. */
const SOON = [1_000, 3_000];

export {};

const status = document.querySelector('.kept-line [role=status]');
let answered = false;

function offer(): void {
  const link = document.createElement('a');
  link.href = location.href;
  link.textContent = 'Newer version: reload';
  // An address with a fragment would only scroll.
  link.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
  status?.replaceChildren('You are connected again. ', link);
}

async function ask(soon = 0): Promise<void> {
  if (answered || !navigator.onLine) return;
  try {
    // The worker takes it for what it is: the network or nothing, and kept when it comes.
    answered = (await fetch(location.pathname, { cache: 'no-cache' })).ok;
    if (answered) offer();
  } catch {
    // Not connected yet; devices say "online" a little too early.
    const again = SOON[soon];
    if (again !== undefined) setTimeout(() => void ask(soon + 1), again);
  }
}

addEventListener('online', () => void ask());
document.addEventListener('visibilitychange', () => void ask());
setInterval(() => {
  if (!document.hidden) void ask();
}, PATIENCE);
void ask();
