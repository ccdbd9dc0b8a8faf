/** Which articles use which claims: for the evidence page, and to find what nobody uses. */

/** What is needed of a page: its name, and the claims it rests on. */
export interface ClaimUser {
  id: string;
  claims: readonly string[];
}

/** Articles by the claim they use, each article once per claim. */
export function usersByClaim<User extends ClaimUser>(users: readonly User[]): Map<string, User[]> {
  const found = new Map<string, User[]>();
  for (const user of users) {
    for (const claim of new Set(user.claims)) {
      const others = found.get(claim);
      if (others) others.push(user);
      else found.set(claim, [user]);
    }
  }
  return found;
}

/**
 * Claims that no article uses, and references that only such claims name.
 *
 * @param claims all claims, by id, with their references
 */
export function unused(
  claims: ReadonlyMap<string, { refs: readonly string[] }>,
  references: Iterable<string>,
  users: readonly ClaimUser[],
): { claims: string[]; references: string[] } {
  const used = usersByClaim(users);
  const cited = new Set<string>();
  for (const id of used.keys()) for (const ref of claims.get(id)?.refs ?? []) cited.add(ref);
  return {
    claims: [...claims.keys()].filter((id) => !used.has(id)),
    references: [...references].filter((id) => !cited.has(id)),
  };
}
