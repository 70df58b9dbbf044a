import type { Metadata } from 'next';
import { Verweis } from '@/app/bausteine/verweis';
import { Insel } from '../../inseln/insel';
import { traegerwahl } from '../pakete';
import { Tagesvorschau } from './tagesvorschau';
import '../pflege.css';

export const metadata: Metadata = {
  title: 'Vorschau auf einen Tag – Mietpreisrechner',
  robots: { index: false },
};

/** For staff who check a table before its first day: the limits of an authority as of any day. */
export default function Vorschauseite() {
  return (
    <div className="grid gap-8">
      <div className="grid gap-4">
        <h1 className="kern-heading-large">Vorschau auf einen Tag</h1>
        <p className="kern-body">
          Diese Seite ist für Fachkräfte. Sie zeigt die Richtwerte eines Trägers so, wie sie an einem Tag zu
          sehen sind. So prüfen Sie eine neue Tabelle, bevor sie gilt.
        </p>
      </div>
      <Insel name="tagesvorschau" teil={Tagesvorschau} angaben={{ traeger: traegerwahl() }} />
      <noscript>
        <p className="kern-body">
          Die Vorschau braucht JavaScript. Alle Tabellen mit ihren Tagen stehen auch unter{' '}
          <Verweis nach="/richtwerte/">Richtwerte ansehen</Verweis>.
        </p>
      </noscript>
    </div>
  );
}
