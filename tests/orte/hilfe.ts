import { ladeVerzeichnis } from '@/lib/orte/lade';
import { suchliste } from '@/lib/orte/suchliste';

export const VERZEICHNIS = ladeVerzeichnis();

/** All places as the search in the browser knows them. */
export const ORTE = suchliste(VERZEICHNIS);
