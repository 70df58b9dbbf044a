import type { Metadata } from 'next';
import { Abschnitt } from '@/app/bausteine/textseite';
import { Verweis } from '@/app/bausteine/verweis';
import { tagLang } from '@/lib/kern/zahlen';
import { Wertetabelle } from '../bausteine/wertetabelle';
import { heute } from '../heute';
import { landeslage } from './daten';
import { Kachelkarte } from './kachelkarte';

export const metadata: Metadata = { title: 'Richtwerte ansehen – Mietpreisrechner' };

/** The whole country: where limits are known, and the way to every place without JavaScript. */
export default function Richtwerte() {
  const laender = landeslage();
  const alle = laender.flatMap(({ kreise }) => kreise);
  const mit = laender.reduce((summe, { mitRichtwerten }) => summe + mitRichtwerten, 0);
  return (
    <div className="grid gap-8">
      <div className="grid gap-2">
        <h1 className="kern-heading-large">Richtwerte ansehen</h1>
        <p className="kern-body">
          Richtwerte setzt jeder Kreis und jede kreisfreie Stadt selbst fest. Uns liegen Werte für {mit} von{' '}
          {alle.length} vor, Stand {tagLang(heute())}. Für alle anderen Orte sehen Sie die Wohngeld-Tabelle
          zur Orientierung.
        </p>
      </div>
      <Abschnitt id="karte" titel="Wählen Sie das Land" luft={4}>
        <Kachelkarte laender={laender} />
      </Abschnitt>
      <Wertetabelle
        titel="Die Zahlen zur Karte: Kreise und kreisfreie Städte mit Richtwerten"
        ecke="Land"
        spalten={['Mit Richtwerten', 'Alle']}
        zeilen={laender.map(({ land, kreise, mitRichtwerten }) => ({
          schluessel: land.land,
          kopf: <Verweis nach={`/richtwerte/${land.adresse}/`}>{land.name}</Verweis>,
          werte: [mitRichtwerten, kreise.length].map(String),
        }))}
      />
      <Abschnitt id="ueberblick" titel="Das ganze Land im Überblick">
        <ul className="kern-list kern-list--bullet">
          <li>
            <Verweis nach="/richtwerte/karte/">Karte: Was wir wissen</Verweis>
          </li>
          <li>
            <Verweis nach="/richtwerte/vergleich/">Richtwerte im Vergleich</Verweis>
          </li>
        </ul>
      </Abschnitt>
      <p className="kern-body">
        Alle Richtwerte zum Mitnehmen, auch für Excel: <Verweis nach="/daten/">Offene Daten</Verweis>
      </p>
      <p className="kern-body kern-body--small">
        Die Liste hat 10.747 Gemeinden, Stand September 2026. Wurde ein Ort seit 2021 eingegliedert, finden
        Sie ihn auch unter seinem früheren Namen.
      </p>
    </div>
  );
}
