import { Absatz, Abschnitt, Punkte } from '@/app/bausteine/textseite';
import { nachBezug } from '@/lib/berichte/landkarte/vergleich';
import { GROESSEN } from '@/lib/berichte/landkarte/werte';
import { personen } from '@/lib/kern/zahlen';
import { seitenstand } from '@/lib/texte/seitenstand';
import { heute } from '../../heute';
import { kreislagen, landeslage } from '../daten';
import { Kartenquelle } from '../karte/kartenquelle';
import { Zeichenvorrat } from '../karte/zeichen';
import '../../stil/landkarte.css';
import { Landtabelle } from './landtabelle';
import { Vergleichskarte } from './vergleichskarte';

/** On fewer Kreise a map shows nothing that their table does not say better. */
const KARTE_AB = 5;

/** The rent limits of all Kreise for a household size: a map for each kind of rent, the same as tables by Land. */
export function Vergleichsseite({ groesse }: { groesse: number }) {
  const lagen = kreislagen();
  const gruppen = nachBezug(lagen);
  return (
    <article className="vergleich grid gap-8">
      <div className="grid gap-2">
        <h1 className="kern-heading-large">Richtwerte im Vergleich: {personen(groesse)}</h1>
        <Absatz>
          So hoch darf die Miete im Monat sein, nach Kreis und kreisfreier Stadt. {seitenstand(heute())}.
        </Absatz>
        <Absatz>
          Vergleichen Sie nur Beträge derselben Art von Miete. Mehr dazu:{' '}
          <a href="#lesen">So lesen Sie den Vergleich</a>
        </Absatz>
        <Personenwahl groesse={groesse} />
      </div>
      <Zeichenvorrat />
      {gruppen
        .filter((gruppe) => gruppe.lagen.length >= KARTE_AB)
        .map((gruppe) => (
          <Vergleichskarte key={gruppe.bezug} gruppe={gruppe} alle={lagen} groesse={groesse} />
        ))}
      <Abschnitt id="tabelle" titel={`Alle Beträge für ${personen(groesse)}`}>
        {landeslage().map((lage) => (
          <Landtabelle key={lage.land.land} lage={lage} groesse={groesse} />
        ))}
      </Abschnitt>
      <Abschnitt id="lesen" titel="So lesen Sie den Vergleich">
        <Punkte punkte={LESEHILFE} />
      </Abschnitt>
      <Abschnitt id="mitnehmen" titel="Daten zum Mitnehmen">
        <Absatz>
          <a href="/daten/vergleich.csv">Alle Kreise und Personenzahlen als CSV (öffnet in Excel)</a>
        </Absatz>
      </Abschnitt>
      <Kartenquelle />
    </article>
  );
}

const LESEHILFE = [
  'Kreise begrenzen verschiedene Arten von Miete. Ihre Beträge sind nicht dasselbe. Darum hat jede Art eine eigene Karte.',
  'Hängt der Betrag vom Ort oder von der Wohnung ab, zeigt die Karte den höchsten. Die Tabelle zeigt den niedrigsten und den höchsten.',
  'Die Beträge gelten für eine neue, ganze Wohnung ohne Zuschläge. Wie groß sie sein darf, ist nicht überall gleich.',
  'Heizkosten stecken nur in der „Miete mit Betriebskosten und Heizung“.',
  'Die Tabellen sind verschieden alt. Viele Zahlen haben wir nur aus zweiter Hand.',
  'Ein Kreis ohne Betrag kann trotzdem Richtwerte haben. Wir haben sie nicht gefunden, oder unsere sind zu alt.',
];

/** Addresses of this site have no digits. */
const ADRESSE = {
  1: '/richtwerte/vergleich/',
  2: '/richtwerte/vergleich/zwei-personen/',
  3: '/richtwerte/vergleich/drei-personen/',
  4: '/richtwerte/vergleich/vier-personen/',
  5: '/richtwerte/vergleich/fuenf-personen/',
} as const;

/** The pages for the other household sizes. */
function Personenwahl({ groesse }: { groesse: number }) {
  return (
    <nav aria-label="Personen">
      <ul className="fussliste">
        {GROESSEN.map((n) => (
          <li key={n}>
            <a
              href={ADRESSE[n]}
              className="kern-link"
              {...(n === groesse && { 'aria-current': 'page' as const })}
            >
              {personen(n)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
