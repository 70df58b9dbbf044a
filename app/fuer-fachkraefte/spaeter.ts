/** What comes after the first choice: the rules weigh more than the form. */
export { Briefteile } from './briefteile';
export { ladeOrt } from './ort-laden';
