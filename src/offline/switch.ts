/**
 * Whether the site that is built keeps pages on devices, by the setting OFFLINE. Whoever throws the kill switch is in
 * a hurry: a word that is not understood must not build the worker as ever.
 *
 * @throws when it is neither unset, empty nor `off`
 */
export function keepsPages(setting = process.env['OFFLINE'] ?? ''): boolean {
  if (setting === '') return true;
  if (setting === 'off') return false;
  throw new Error(
    `OFFLINE is "${setting}", but it can only be "off", for a site that keeps nothing on devices: OFFLINE=off npm run build. Leave it out for one that does.`,
  );
}
