/** What a live host does wrong, and how to mend it. */
export interface Complaint {
  /** Paths or whatever else it is about. */
  where: string;
  what: string;
  mend: string;
  /** Not wrong, only less than could be: some hosts cannot do better. */
  minor?: true;
}

/** How each kind of host is told headers. */
export const TELL_HEADERS =
  'Netlify and Cloudflare Pages read dist/_headers; for nginx and Caddy run "npm run self-host" and take its file. GitHub Pages cannot be told.';
