/** Who speaks on a host: the shape of an entry of `content/source-hosts.yaml`, by the end of the host's name. */
import { z } from 'astro/zod';

/** The end of a host's name, in small letters: `nhs.uk`. */
export const hostName = z.string().regex(/^([a-z0-9-]+\.)+[a-z]+$/, {
  error: 'is no end of a host name. Write for example nhs.uk.',
});

export const sourceHostSchema = z.strictObject({
  kind: z
    .enum(['official', 'no-link'])
    .describe('official: a health service or a government. no-link: readers are not sent there.'),
  who: z.string().min(3).describe('Whose it is, or why readers are not sent there.'),
});

/** Who speaks on a host. */
export type SourceHost = z.infer<typeof sourceHostSchema>;
