/** What the benchmark counts. Pure: answers in, figures out. */

/** A judged query, as in `own-open.json`. */
export interface Query {
  id: string;
  query: string;
  kind?: string;
  /** Articles that answer, best first; none for a query about something else. */
  accept?: string[];
  /** The section that answers, where one does: `remedies/heat-and-ice#how-to-do-it`. */
  section?: string;
  urgency: 'none' | 'see-doctor' | 'urgent' | 'emergency';
  note?: string;
}

/** What an engine showed for a query. */
export interface Answer {
  /** Articles in the order of the results. */
  articles: string[];
  /** `#section` and all, where the first result leads. */
  section: string;
  /** `check`: the calm card that asks to check a few signs. */
  card: 'none' | 'check' | 'urgent' | 'emergency';
  /** Milliseconds from the input to the rendered results, with everything loaded. */
  ms: number;
}

/** A query that missed something, and what. */
export interface Miss {
  what:
    | 'first'
    | 'third'
    | 'alarm'
    | 'check only'
    | 'false alarm'
    | 'false prompt'
    | 'off-topic'
    | 'section';
  query: Query;
  answer: Answer;
}

const share = (part: number, whole: number) =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;

/** A value below which a share of the sorted values lies. */
function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? 0;
}

const isHarmless = ({ urgency }: Query) => urgency === 'none' || urgency === 'see-doctor';

/** The figures of the benchmark; a share of nothing is null. */
export function score(results: readonly { query: Query; answer: Answer }[]) {
  const topical = results.filter(({ query }) => (query.accept?.length ?? 0) > 0);
  const offTopic = results.filter(({ query }) => query.accept?.length === 0);
  const rankOf = ({ query, answer }: (typeof results)[number]) =>
    1 + answer.articles.findIndex((article) => query.accept?.includes(article));
  const within = (most: number) =>
    share(
      topical.filter((result) => rankOf(result) > 0 && rankOf(result) <= most).length,
      topical.length,
    );
  const ofUrgency = (urgency: Query['urgency']) =>
    results.filter(({ query }) => query.urgency === urgency);
  const emergencies = ofUrgency('emergency');
  const urgent = ofUrgency('urgent');
  const times = results.map(({ answer }) => answer.ms);
  return {
    n: results.length,
    success1: within(1),
    success3: within(3),
    success5: within(5),
    mrr: share(
      topical.reduce((sum, result) => sum + (rankOf(result) > 0 ? 1 / rankOf(result) : 0), 0),
      topical.length,
    ),
    emergencyRecall: share(
      emergencies.filter(({ answer }) => answer.card === 'emergency').length,
      emergencies.length,
    ),
    emergencyReached: share(
      emergencies.filter(({ answer }) => answer.card !== 'none').length,
      emergencies.length,
    ),
    urgentRecall: share(
      urgent.filter(({ answer }) => answer.card !== 'none').length,
      urgent.length,
    ),
    falseEmergencies: results.filter(
      ({ query, answer }) => isHarmless(query) && answer.card === 'emergency',
    ).length,
    falseAlarms: ofUrgency('none').filter(({ answer }) =>
      ['urgent', 'emergency'].includes(answer.card),
    ).length,
    falsePrompts: share(
      ofUrgency('none').filter(({ answer }) => answer.card === 'check').length,
      ofUrgency('none').length,
    ),
    section1: share(
      results.filter(
        ({ query, answer }) => query.section !== undefined && answer.section === query.section,
      ).length,
      results.filter(({ query }) => query.section !== undefined).length,
    ),
    offTopicSilent: share(
      offTopic.filter(({ answer }) => answer.articles.length === 0).length,
      offTopic.length,
    ),
    msMedian: Math.round(quantile(times, 0.5) * 10) / 10,
    msP95: Math.round(quantile(times, 0.95) * 10) / 10,
  };
}

/** Everything that went wrong with one query, the worst first. */
export function missesOf(query: Query, answer: Answer): Miss[] {
  const accept = query.accept ?? [];
  const rank = 1 + answer.articles.findIndex((article) => accept.includes(article));
  const wanted = query.urgency;
  const found: [boolean, Miss['what']][] = [
    [wanted === 'emergency' && !['emergency', 'check'].includes(answer.card), 'alarm'],
    [wanted === 'emergency' && answer.card === 'check', 'check only'],
    [wanted === 'urgent' && answer.card === 'none', 'alarm'],
    [isHarmless(query) && answer.card === 'emergency', 'false alarm'],
    [wanted === 'none' && answer.card === 'urgent', 'false alarm'],
    [wanted === 'none' && answer.card === 'check', 'false prompt'],
    [query.accept?.length === 0 && answer.articles.length > 0, 'off-topic'],
    [accept.length > 0 && (rank === 0 || rank > 3), 'third'],
    [accept.length > 0 && rank > 1 && rank <= 3, 'first'],
    [rank === 1 && query.section !== undefined && answer.section !== query.section, 'section'],
  ];
  return found.flatMap(([wrong, what]) => (wrong ? [{ what, query, answer }] : []));
}
