import type { Metadata } from 'next';
import { Verweis } from '@/app/bausteine/verweis';

export const metadata: Metadata = { title: 'Seite nicht gefunden – Mietpreisrechner' };

/** The web server's answer to an unknown address; app/inseln/adresse.ts tries how the address is spelled here. */
export default function NichtGefunden() {
  return (
    <div className="grid gap-4" data-insel="adresse">
      <h1 className="kern-heading-large">Diese Seite gibt es nicht</h1>
      <p className="kern-body">
        Vielleicht hat die Adresse einen Tippfehler. Oder die Seite ist umgezogen. Hier geht es weiter:
      </p>
      <ul className="kern-list kern-list--bullet">
        <li>
          <Verweis nach="/">Miete prüfen</Verweis>
        </li>
        <li>
          <Verweis nach="/richtwerte/">Richtwerte ansehen</Verweis>
        </li>
      </ul>
    </div>
  );
}
