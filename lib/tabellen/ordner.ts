import { join } from 'node:path';

/** The data folder of the repository. */
export const DATEN = join(process.cwd(), 'data');
