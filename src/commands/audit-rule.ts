/** Which known weaknesses of packages stop a change. Pure: what `npm audit --json` says in, findings out. */
import { z } from 'astro/zod';

/** From the mildest. */
const severities = ['info', 'low', 'moderate', 'high', 'critical'] as const;
type Severity = (typeof severities)[number];

/** Packages whose code readers get are held to more than tools, which only ever read our own content. */
const STOPS_FROM = { travels: 'moderate', tool: 'high' } as const satisfies Record<
  string,
  Severity
>;

/** Days that an exception holds; then somebody looks again. */
const EXCEPTION_HOLDS = 180;

const advisory = z.object({
  url: z.string(),
  title: z.string(),
  severity: z.enum(severities),
});

/** What npm says, version 2 of its report. */
const auditSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      via: z.array(z.union([z.string(), advisory])),
      effects: z.array(z.string()),
    }),
  ),
});
export type Audit = z.infer<typeof auditSchema>;

/** `.github/audit.json`. */
export const rulesSchema = z.strictObject({
  travels: z.array(z.string()).describe('Packages of package.json whose code readers get.'),
  exceptions: z.array(
    z.strictObject({
      id: z
        .string()
        .regex(/^GHSA(-[0-9a-z]{4}){3}$/)
        .describe('The advisory.'),
      why: z.string().min(20).describe('Why it does no harm here, in a sentence.'),
      on: z.iso.date().describe('Day on which somebody judged so; it holds for half a year.'),
    }),
  ),
});
export type AuditRules = z.infer<typeof rulesSchema>;

/** A weakness that is known of a package that is installed. */
export interface Weakness {
  id: string;
  package: string;
  title: string;
  severity: Severity;
  travels: boolean;
  stops: boolean;
  /** Why it stops nothing although it is severe enough. */
  excepted?: string;
}

/** The report in what npm printed; undefined where the registry has no such service, or did not answer. */
export function auditIn(printed: string): Audit | undefined {
  try {
    return auditSchema.safeParse(JSON.parse(printed)).data;
  } catch {
    return undefined;
  }
}

/** A package and all that depend on it, as far as npm names them. */
function upwards(audit: Audit, name: string): Set<string> {
  const all = new Set([name]);
  // A set that grows while it is walked through is walked to its end.
  for (const each of all) for (const by of audit.vulnerabilities[each]?.effects ?? []) all.add(by);
  return all;
}

/**
 * The weaknesses, those that stop a change first, and exceptions that nothing needs any more.
 *
 * @param today YYYY-MM-DD
 */
export function weaknessesIn(
  audit: Audit,
  rules: AuditRules,
  today: string,
): { weaknesses: Weakness[]; unused: string[] } {
  const holds = new Map(
    rules.exceptions
      .filter(({ on }) => Date.parse(today) - Date.parse(on) <= EXCEPTION_HOLDS * 86_400_000)
      .map(({ id, why }) => [id, why]),
  );
  const weaknesses = Object.entries(audit.vulnerabilities).flatMap(([name, { via }]) => {
    const users = upwards(audit, name);
    const travels = rules.travels.some((each) => users.has(each));
    const from = severities.indexOf(STOPS_FROM[travels ? 'travels' : 'tool']);
    return via
      .filter((each) => typeof each !== 'string')
      .map(({ url, title, severity }): Weakness => {
        const id = url.split('/').at(-1) ?? url;
        const severe = severities.indexOf(severity) >= from;
        const excepted = severe ? holds.get(id) : undefined;
        const stops = severe && excepted === undefined;
        const found = { id, package: name, title, severity, travels, stops };
        return excepted === undefined ? found : { ...found, excepted };
      });
  });
  const found = new Set(weaknesses.map(({ id }) => id));
  return {
    weaknesses: weaknesses.sort((a, b) => Number(b.stops) - Number(a.stops)),
    unused: rules.exceptions.map(({ id }) => id).filter((id) => !found.has(id)),
  };
}
