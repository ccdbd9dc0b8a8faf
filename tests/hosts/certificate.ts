/** A certificate for this machine, made for one run. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { find } from './find-server.ts';

/** Files of a certificate for `localhost`, which is its own authority, and its key. */
export function makeCertificate(folder: string): { chain: string; key: string } {
  const files = { chain: join(folder, 'chain.pem'), key: join(folder, 'key.pem') };
  execFileSync(
    find('openssl') ?? 'openssl',
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
      .concat('-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost')
      .concat('-keyout', files.key, '-out', files.chain),
    { stdio: 'pipe' },
  );
  return files;
}
