/** `npm run serve`: shows the built site on localhost the way a static host would. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { hostHeaders } from '../integrations/host-headers.ts';
import { readRedirects } from '../integrations/host-redirects.ts';

const directory = fileURLToPath(new URL('../../dist/', import.meta.url));
if (!existsSync(join(directory, 'index.html'))) {
  console.error('There is no built site yet. Run "npm run build" first, or "npm start".');
  process.exit(1);
}

const port = Number(process.env['PORT'] ?? 4321);
const files = sirv(directory, {
  etag: true,
  setHeaders: (response) => {
    for (const [name, value] of Object.entries(hostHeaders)) response.setHeader(name, value);
  },
});
const notFound = readFileSync(join(directory, '404.html'));

const redirects = readRedirects(readFileSync(join(directory, '_redirects'), 'utf8'));

const server = createServer((request, response) => {
  const moved = redirects.get((request.url ?? '/').replace(/[?#].*/, ''));
  // PLAIN=1 shows the pages as a host does that knows no redirects.
  if (moved !== undefined && !process.env['PLAIN']) {
    response.writeHead(301, { ...hostHeaders, Location: moved }).end();
    return;
  }
  files(request, response, () => {
    response.writeHead(404, { ...hostHeaders, 'Content-Type': 'text/html;charset=utf-8' });
    response.end(notFound);
  });
});
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm start`
      : error.message,
  );
  process.exit(1);
});
server.listen(port, () => console.log(`Back Spasm Guide: http://localhost:${port}/`));
