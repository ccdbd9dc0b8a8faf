/** A host that gives no answer at all: why, and what to do. */

const ADVICE = {
  distrusted:
    'Its certificate cannot be trusted: renew it, send the whole chain, and let it name this host. One of your own is trusted with NODE_EXTRA_CA_CERTS=its-authority.pem.',
  silent: 'Is the name right, its DNS entry set, and the server up?',
};

/** What the system or the TLS library calls it, for example `ENOTFOUND`. */
function codeOf(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause)
    if ('code' in at && typeof at.code === 'string') return at.code;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : 'unknown';
}

export class NoAnswer extends Error {
  code: string;

  /** @param why what was thrown instead of an answer */
  constructor(url: URL, why: unknown) {
    const code = codeOf(why);
    const distrusted = /CERT|SELF_SIGNED|ISSUER|SIGNATURE|ERR_TLS/.test(code);
    super(
      `${url.href} does not answer (${code}). ${distrusted ? ADVICE.distrusted : ADVICE.silent}`,
    );
    this.code = code;
  }
}
