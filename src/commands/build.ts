/** `npm run build`: a whole, checked site in `dist/`, or none at all. */
import { constants } from 'node:os';
import { contentWork } from '../integrations/content-work.ts';
import { wrongSettings } from '../integrations/settings.ts';
import { ContentError } from '../model/reading/finding.ts';
import { writeFileList } from '../output/file-list.ts';
import { discard, newSiteFolder, publish, sizeOf, sweep, withdraw } from '../output/site-folder.ts';
import { buildLog, inSeconds } from '../terminal/build-log.ts';

// Astro takes what pages know as `import.meta.env.DEV` from the shell, if it has a variable of that
// name, as in a test runner: readers would see what is meant for authors.
for (const name of ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL'])
  Reflect.deleteProperty(process.env, name);
process.env['NODE_ENV'] = 'production';

const wrong = wrongSettings();
// The content is read while Astro is still being loaded.
if (wrong.length === 0) contentWork(process.cwd());
const folder = newSiteFolder();
// What cannot be taken away is in nobody's way.
const swept = sweep().catch((error: unknown) => {
  console.warn('An earlier build cannot be taken away:', error);
});

// A build that is ended says nothing about the site there is, which stays as it was.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    try {
      discard(folder);
    } finally {
      process.exit(128 + constants.signals[signal]);
    }
  });

/** @returns what is in `dist/` now, a whole site that has passed every check; undefined if there is none */
async function built(): Promise<ReturnType<typeof sizeOf> | undefined> {
  for (const sentence of wrong) console.error(sentence);
  if (wrong.length > 0) return undefined;
  try {
    const { build } = await import('astro');
    await build({
      outDir: folder,
      logger: buildLog([
        'content-gate',
        'pages-stand',
        'search-index',
        'share-pictures',
        'output-gate',
      ]),
    });
    // The last file: nothing changes any more.
    writeFileList(folder);
    const size = sizeOf(folder);
    publish(folder);
    return size;
  } catch (error) {
    console.error(error instanceof ContentError ? error.message : error);
    return undefined;
  }
}

const site = await built();
if (site) {
  await swept;
  const size = `${site.files} files, ${(site.bytes / 1e6).toFixed(1)} MB`;
  console.log(`${inSeconds(performance.now())}  in all: the site is in dist/, ${size}`);
} else {
  // A site that was refused takes the earlier one with it, which could pass for it.
  withdraw();
  discard(folder);
  console.error('\nNo site was built; there is none in dist/ now.');
  process.exitCode = 1;
}
