/** Text as BibTeX and LaTeX read it. */

/**
 * What stands for a character. Braces have names, because BibTeX counts them even after a backslash
 * and one alone would end the field too early or never.
 */
const escapes: Record<string, string> = {
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '\\': '{\\textbackslash}',
  '“': '``',
  '”': "''",
  '‘': '`',
  '’': "'",
};

/** Plain text for a field in braces: it shows the same characters, and its braces are in balance. */
export function forBibtex(text: string): string {
  return text
    .replace(/(^|[\s([{])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/[&%$#_{}~^\\“”‘’]/g, (character) => escapes[character] ?? character);
}
