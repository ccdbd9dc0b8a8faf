/** Runs `npm run deploy:check` as somebody would. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * What it says of an address.
 *
 * @param chain file of a certificate to trust
 */
export async function checkDeploy(
  args: readonly string[],
  chain?: string,
): Promise<{ said: string; status: number | null }> {
  const child = spawn(process.execPath, ['src/commands/check-deploy.ts', ...args], {
    env: {
      ...process.env,
      NO_COLOR: '1',
      ...(chain !== undefined && { NODE_EXTRA_CA_CERTS: chain }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (words: Buffer) => (said += words.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  return { said, status };
}
