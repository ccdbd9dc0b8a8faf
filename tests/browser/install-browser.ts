/** Gets a browser that is not there yet: from Playwright, or from the packages of Debian. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

function run(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 600_000 });
    return true;
  } catch {
    return false;
  }
}

/** Whether Playwright could download its own build of a browser. */
export function downloadBrowser(name: 'chromium' | 'firefox' | 'webkit'): boolean {
  console.log(`Downloading Playwright's ${name} …`);
  const install = ['playwright', 'install', name];
  // With the system's libraries it needs, where nobody can be asked for a password.
  if (process.env['CI'] && run('npx', ...install, '--with-deps')) return true;
  return run('npx', ...install);
}

/** Whether all of these packages could be installed; only root on Debian or Ubuntu can. */
export function installPackages(...names: string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing from Debian: ${names.join(', ')} …`);
  run('apt-get', 'update');
  return run('apt-get', 'install', '-y', '--no-install-recommends', ...names, 'fonts-dejavu-core');
}
