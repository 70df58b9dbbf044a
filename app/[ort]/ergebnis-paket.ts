/** What the result needs and the form does not: the rules, and the view with all its sentences. */
export { werteAus } from '@/lib/eingabe/auswerten';
export { ErgebnisAnsicht } from './ergebnis';
