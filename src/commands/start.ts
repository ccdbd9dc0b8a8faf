/** `npm start`: builds the site, and serves it from the moment its pages stand. */
import '../integrations/stop-at-wrong-settings.ts';
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import type { PagesStand } from '../integrations/pages-stand.ts';
import { SITE_FOLDER } from '../output/site-folder.ts';
import { AddressError, addressFrom } from '../server/address.ts';
import { listen, mustBeFree } from '../server/listen.ts';
import { livesAt } from '../lives-at.ts';
import { siteHandler } from '../server/site-handler.ts';

function stop(error: unknown): never {
  console.error(error instanceof AddressError ? error.message : error);
  process.exit(1);
}

try {
  const address = addressFrom(process.env);
  const url = address.url + livesAt().path.slice(1);
  await mustBeFree(address);

  // A process of its own, so that drawing pictures does not keep readers waiting.
  const build = fork(new URL('build.ts', import.meta.url));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      build.kill(signal);
      process.exit(128 + constants.signals[signal]);
    });

  build.on('message', ({ pages }: PagesStand) => {
    // The folder goes at the moment at which its site becomes the finished one.
    const folder = () => (existsSync(pages) ? pages : SITE_FOLDER);
    listen(siteHandler(folder, Boolean(process.env['PLAIN'])), address).then(
      () =>
        console.log(
          `\nBack Spasm Guide: ${url}\n` +
            'The pages stand; the share pictures are drawn and everything is checked meanwhile.\n',
        ),
      (error: unknown) => {
        build.kill();
        stop(error);
      },
    );
  });
  build.on('exit', (code) => {
    if (code !== 0) process.exit(code ?? 1);
    console.log(`\nFinished and checked: ${url}`);
  });
} catch (error) {
  stop(error);
}
