import '../ohne-eval';

/** What the preview fetches late: the compiler of tables, and their view. */
export { tabellenAus } from '@/lib/pflege/tabellen';
export { Tagesansicht } from './tagesansicht';
