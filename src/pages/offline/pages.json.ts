/** `/offline/pages.json`: addresses of the pages that a device keeps at once, for the build of the worker. */
import { keptAddresses } from '../../library/offline.ts';

export const GET = () => Response.json(keptAddresses);
