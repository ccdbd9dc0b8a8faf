/**
 * Give the page a style sheet for what a script has just brought. A constructed one: the policy
 * forbids inline styles, and no page pays for a sheet before it is used.
 *
 * @param styles text of a style sheet
 */
export function addSheet(styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
