/** Imported before all else by what looks at the built site: without one it ends in a sentence. */
import { existsSync } from 'node:fs';

if (!existsSync('dist/index.html')) {
  console.error('There is no built site. Run "npm run build" first.');
  process.exit(1);
}
