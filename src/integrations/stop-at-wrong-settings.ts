/** Imported before all else: a setting that is wrong ends the process with its sentence, not with the trace of who met it. */
import { wrongSettings } from './settings.ts';

const wrong = wrongSettings();
for (const sentence of wrong) console.error(sentence);
if (wrong.length > 0) process.exit(1);
