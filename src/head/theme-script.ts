/** The one inline script of the site. It is constant, so its hash can stand in the security policy. */
import { createHash } from 'node:crypto';
import { THEME_KEY } from './theme-key.ts';

/**
 * Sets the chosen theme before the first paint; without a choice the device decides.
 * Storage can be forbidden (private windows); then the device decides as well.
 */
export const themeScript = `try{var t=localStorage.getItem("${THEME_KEY}");if(t=="light"||t=="dark")document.documentElement.dataset.theme=t}catch{}`;

/** The script's source hash for `script-src`. */
export const themeScriptHash =
  `sha256-${createHash('sha256').update(themeScript).digest('base64')}` as const;
