import { Stand } from '@/app/bausteine/stand';
import { Abschnitt } from '@/app/bausteine/textseite';
import { Verweis } from '@/app/bausteine/verweis';
import { stellen } from '@/lib/berichte/daten/stelle';
import { zeilenVon } from '@/lib/berichte/daten/zeilen';
import { gruppen } from '@/lib/kern/gruppiert';
import type { Tabelle } from '@/lib/regeln';
import { zeitraum } from '@/lib/texte/zeitraum';
import { grenztitel } from './grenztitel';
import { Satzliste } from './satzliste';
import { Stellentabelle, type Stellenzeile } from './stellentabelle';

interface Eigenschaften {
  readonly tabelle: Tabelle;
  readonly anmerkungen: readonly string[];
  /** Address of the Kreis page, from the first slash; null for an authority that is no Kreis. */
  readonly kreisseite: string | null;
  /** The file in the repository. */
  readonly datei: string;
}

/**
 * One version of a table as the data have it: the page that the address of a figure leads to. To be cited, not to be
 * looked around in: for that there is the page of the Kreis.
 */
export function Tabellenseite({ tabelle, anmerkungen, kreisseite, datei }: Eigenschaften) {
  const zeilen = zeilenVon(tabelle, anmerkungen);
  const namen = stellen(zeilen);
  const mitStelle = zeilen.flatMap((zeile, i): Stellenzeile[] => {
    const stelle = namen[i];
    return zeile.gebiet === undefined || stelle == null ? [] : [{ zeile, stelle }];
  });
  const grenzen = gruppen(mitStelle, ({ zeile }) => grenztitel(zeile));
  const { ags, name } = tabelle.traeger;
  return (
    <article className="grid gap-8">
      <div className="grid gap-2">
        <h1 className="kern-heading-large">Richtwerte: {name}</h1>
        <p className="kern-body">Diese Tabelle ist {zeitraum(tabelle)}.</p>
        {tabelle.nurOrientierung !== null && (
          <p className="kern-body">Nur zur Orientierung. {tabelle.nurOrientierung}</p>
        )}
        {kreisseite !== null && (
          <p className="kern-body">
            <Verweis nach={kreisseite}>Alle Richtwerte: {name}</Verweis>
          </p>
        )}
      </div>
      <Abschnitt id="quelle" titel="Quelle und Stand">
        <Stand tabelle={tabelle} />
      </Abschnitt>
      <Abschnitt id="werte" titel="Werte" luft={6}>
        <p className="kern-body">Jeder Wert ist ein Link zu sich selbst. So können Sie ihn zitieren.</p>
        {[...grenzen].map(([titel, eigene]) => (
          <Stellentabelle key={titel} titel={titel} zeilen={eigene} />
        ))}
      </Abschnitt>
      <Satzliste tabelle={tabelle} zeilen={zeilen} namen={namen} />
      <Abschnitt id="daten" titel="Daten zum Mitnehmen">
        <p className="kern-body">
          <a href={`/daten/${ags}.json`}>Alle Tabellen als JSON</a>,{' '}
          <a href={`/daten/${ags}.csv`}>alle Tabellen als CSV</a>. In den Daten heißt diese Tabelle{' '}
          {tabelle.id}. <a href="/daten/#zitieren">So zitieren Sie einen Wert</a>.
        </p>
        <p className="kern-body">
          Die Datei im Quelltext: <code>{datei}</code>
        </p>
      </Abschnitt>
    </article>
  );
}
