/** Runs a command of `src/commands/` as somebody would. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/**
 * What a command says, and what it ends with.
 *
 * @param name of its file, without an ending
 * @param environment more of it, for example the file of a certificate to trust
 * @param folder of the project, or of a copy of it
 */
export async function runCommand(
  name: string,
  args: readonly string[] = [],
  environment: Record<string, string> = {},
  folder = '.',
): Promise<{ said: string; status: number | null }> {
  const child = spawn(process.execPath, [resolve(folder, `src/commands/${name}.ts`), ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (words: Buffer) => (said += words.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  return { said, status };
}
