import { useMemo, useState } from 'react';
import type { Auswertung } from '@/lib/fragen/auswerten';
import type { Kreisdatei } from '@/lib/orte/kreisdatei';
import { personenzahlen, type Tabelle, tabelleAm, type Urteil, umgebung, vorbereite } from '@/lib/regeln';
import { URTEIL } from '@/lib/texte/begriffe';
import { type Nachbarzeile, nachbarsatz, nachbarzeilen } from '@/lib/texte/umgebung';
import { Klappe } from '../bausteine/klappe';
import { URTEILSZEICHEN } from '../bausteine/urteilszeichen';
import type { Rechnerort } from './rechnerort';

interface Eigenschaften {
  readonly ort: Rechnerort;
  readonly kreis: Kreisdatei;
  readonly auswertung: Auswertung;
}

/** Where else in the Kreis would this flat fit? Only where it does not fit here, and worked out when somebody asks. */
export function Umgebung({ ort, kreis, auswertung }: Eigenschaften) {
  const [offen, setOffen] = useState(false);
  if (!ort.umgebung || !HILFT.has(auswertung.ergebnis.urteil)) return null;
  return (
    <Klappe titel="Andere Orte in der Nähe" luft={4} nurBildschirm beiOeffnen={() => setOffen(true)}>
      {offen && <Orte ort={ort} kreis={kreis} auswertung={auswertung} />}
    </Klappe>
  );
}

/** Who is within the limits here does not look elsewhere; what cannot be checked here cannot be checked there. */
const HILFT: ReadonlySet<Urteil> = new Set<Urteil>(['ueber_richtwert', 'nur_heizung_ueber']);

function Orte({ ort, kreis: { adressen, tabellen }, auswertung }: Eigenschaften) {
  const zeilen = useMemo(() => {
    const tabelle: Tabelle | null = tabelleAm(tabellen, auswertung.stichtag);
    if (tabelle === null) return null;
    const werk = vorbereite(tabelle, personenzahlen(auswertung.anfrage));
    return nachbarzeilen(umgebung(auswertung.anfrage, werk), tabelle.gemeinden, adressen);
  }, [adressen, tabellen, auswertung]);
  if (zeilen === null)
    return <p className="kern-body">Für diesen Tag liegen uns keine Richtwerte der anderen Orte vor.</p>;
  return (
    <>
      <p className="kern-body">
        <strong>{nachbarsatz(zeilen)}</strong> Gebiet: {ort.kreis}. Wir rechnen mit denselben Kosten und
        derselben Wohnfläche.
      </p>
      <table className="kern-table kern-table--small nachbarn">
        <caption className="kern-title kern-title--small">Alle Orte, zuerst die günstigen</caption>
        <thead>
          <tr className="kern-table__row">
            {['Orte', 'Miete bis', 'Ergebnis'].map((kopf) => (
              <th className="kern-table__header" scope="col" key={kopf}>
                {kopf}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {zeilen.map((zeile, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is made once and never changes.
            <Zeile key={i} zeile={zeile} personen={auswertung.personen} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Zeile({ zeile: { urteil, bis, orte }, personen }: { zeile: Nachbarzeile; personen: number }) {
  return (
    <tr className="kern-table__row">
      <th className="kern-table__header" scope="row">
        {orte.map(({ name, adresse }, i) => (
          <span key={name}>
            {i > 0 && ', '}
            <a href={`/${adresse}/#p${personen}`}>{name}</a>
          </span>
        ))}
      </th>
      <td className="kern-table__cell">{bis ?? 'nicht bekannt'}</td>
      <td className="kern-table__cell">
        <span className={URTEILSZEICHEN[urteil]} aria-hidden="true" />
        {URTEIL[urteil]}
      </td>
    </tr>
  );
}
