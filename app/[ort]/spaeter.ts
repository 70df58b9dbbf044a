/** What is not needed for the verdict: it is fetched once the page answers, so that a slow line brings the form sooner. */

export { limitzeile } from '@/lib/texte/karte';
export { Anzeigenliste } from '../bausteine/anzeigenliste';
export { Ergebnisrest } from './ergebnis-rest';
export { Hoechstens } from './hoechstens';
