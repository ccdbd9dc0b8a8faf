/** The components an author may use. */

/** What an author must know of a component to write it. */
export interface Component {
  /** The attributes it needs, all of them. */
  attributes: readonly string[];
  /** What stands between its two tags; of one that holds nothing there is one tag, which ends in " />". */
  holds: 'nothing' | 'a list' | 'a list or table' | 'words';
}

const single = (...attributes: string[]): Component => ({ attributes, holds: 'nothing' });
const list: Component = { attributes: [], holds: 'a list' };

export const articleComponents: Readonly<Record<string, Component>> = {
  KeyPoints: list,
  CareCard: single('level'),
  DangerGroup: single('name'),
  Fact: single('id'),
  Sign: single('id'),
  SignsFor: single('action'),
  EvidenceBox: single('question', 'claims'),
  Cite: single('id'),
  Steps: list,
  Do: list,
  DoNot: list,
  Figure: single('id'),
  FillIn: { attributes: [], holds: 'a list or table' },
  Panel: single('id'),
  Term: { attributes: ['id'], holds: 'words' },
  WordsToSay: single(),
  EvidenceWords: single('kind'),
  ThemeChoice: single(),
};

/** How a component is written: `<Cite id="…" />`, `<Steps>`. */
export function writtenAs(name: string): string {
  const { attributes = [], holds = 'nothing' } = articleComponents[name] ?? {};
  const inside = [name, ...attributes.map((each) => `${each}="…"`)].join(' ');
  return holds === 'nothing' ? `<${inside} />` : `<${inside}>`;
}
