/** What a reader sees and where a reader presses: functions that run in the page. */

/** What somebody sees of a part of the page; lengths in CSS pixels from the window's top. */
export interface Sight {
  text: string;
  /** Drawn at all, wherever the page is scrolled to. */
  visible: boolean;
  /** At least a part of it is in the window. */
  inView: boolean;
  focused: boolean;
  left: number;
  top: number;
  bottom: number;
  height: number;
}

/** The first part of a kind whose name begins with these words; one that is drawn, if any is. */
export function find(selector: string, words: string): HTMLElement | undefined {
  const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  const named = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
    plain(element.getAttribute('aria-label') ?? element.textContent).startsWith(words),
  );
  return named.find((element) => element.checkVisibility()) ?? named[0];
}

/** How an element looks; `null` without one. */
export function see(element: HTMLElement | undefined): Sight | null {
  if (!element) return null;
  const { left, top, bottom, height } = element.getBoundingClientRect();
  const visible = element.checkVisibility({ visibilityProperty: true }) && height > 0;
  return {
    text: element.innerText.trim(),
    visible,
    inView: visible && top < innerHeight && bottom > 0,
    focused: element === document.activeElement,
    left,
    top,
    bottom,
    height,
  };
}

/** Brings an element into view and gives the point to press; or says why there is none. */
export function aim(element: HTMLElement | undefined): { x: number; y: number } | string {
  // What is still to come may move it, and a press may be lost.
  if (document.readyState !== 'complete') return 'the page is being loaded';
  if (!element) return 'it is not there';
  if (!element.checkVisibility({ visibilityProperty: true })) return 'it is not drawn';
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight)
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A link over two lines is pressed on its first.
  const line = element.getClientRects()[0] ?? new DOMRect();
  const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
  const there = document.elementFromPoint(x, y);
  if (there && (element.contains(there) || there.contains(element)))
    return { x: Math.round(x), y: Math.round(y) };
  return there ? `it is under ${there.outerHTML.slice(0, 80)}` : 'it is outside the window';
}

/** Styles the page as on paper: the rules for print and its margins hold, those for the screen do not. */
export function asPrinted(): void {
  const walk = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && /\bprint\b/.test(rule.media.mediaText))
        rule.media.mediaText = 'all';
      else if (rule instanceof CSSMediaRule && /\bscreen\b/.test(rule.media.mediaText))
        rule.media.mediaText = 'not all';
      if (rule instanceof CSSPageRule) document.body.style.margin = rule.style.margin;
      if (rule instanceof CSSGroupingRule) walk(rule.cssRules);
    }
  };
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    if (sheet.media.mediaText === 'print') sheet.media.mediaText = 'all';
    walk(sheet.cssRules);
  }
}

/** Puts a field to paste into at the end of the page, as a chat would have one. */
export function offerField(): void {
  const field = document.createElement('textarea');
  field.id = 'pasted';
  document.body.append(field);
  field.focus({ preventScroll: true });
}

/** Takes the field away again; gives what is in it. */
export function takeField(): string {
  const field = document.querySelector<HTMLTextAreaElement>('#pasted');
  field?.remove();
  return field?.value ?? '';
}
