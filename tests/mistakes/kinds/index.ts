/** All kinds of mistake. A file of `content/` that none of them touches fails a test. */
import type { Kind } from '../mistake.ts';
import { citations } from './citations.ts';

export const kinds: readonly Kind[] = [...citations];
