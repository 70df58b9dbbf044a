import type { Metadata } from 'next';
import { Verweis } from '@/app/bausteine/verweis';
import { formular } from '@/lib/pflege/formular';
import { Insel } from '../inseln/insel';
import { meldestelle } from '../meldestelle';
import { traegerwahl } from './pakete';
import { Pflege } from './pflege';
import './pflege.css';

export const metadata: Metadata = {
  title: 'Tabellen pflegen – Mietpreisrechner',
  robots: { index: false },
};

/** For municipal staff: a table as a form. Nothing is uploaded, and there is no login. */
export default function Pflegeseite() {
  return (
    <div className="grid gap-8">
      <div className="grid gap-4">
        <h1 className="kern-heading-large">Tabellen pflegen</h1>
        <p className="kern-body">
          Diese Seite ist für Fachkräfte, die Richtwerte eintragen. Sie ändern Werte in einem Formular und
          sehen sofort, was Menschen sehen werden.
        </p>
        <p className="kern-body">
          Nichts wird hochgeladen und nichts gespeichert. Am Ende sichern Sie eine Datei und reichen sie als
          Vorschlag ein.
        </p>
        <p className="kern-body">
          Welche Tabellen zuerst? <Verweis nach="/mithelfen/">Hier hilft eine Stunde am meisten</Verweis>
        </p>
        <p className="kern-body">
          Eine Tabelle gilt erst später? Sehen Sie nach, wie sie dann aussieht:{' '}
          <Verweis nach="/pflege/vorschau/">Vorschau auf einen Tag</Verweis>
        </p>
      </div>
      <Insel
        name="pflege"
        teil={Pflege}
        angaben={{
          traeger: traegerwahl(),
          formular: formular(),
          projekt: meldestelle().fehlerliste?.replace(/\/issues$/, '') ?? null,
        }}
      />
      <noscript>
        <p className="kern-body">
          Das Formular braucht JavaScript. Ohne JavaScript bearbeiten Sie die Datei selbst. Die Anleitungen im
          Projekt zeigen den Weg.
        </p>
      </noscript>
    </div>
  );
}
