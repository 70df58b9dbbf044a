import { Rechner } from '../[ort]/rechner';
import { wecke } from './wecken';

// Fetched while the form is being woken, because a link that was passed on shows a result at once.
void import('../[ort]/ergebnis-paket').catch(() => {});
wecke('rechner', Rechner);
