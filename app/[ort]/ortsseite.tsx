import { geltendAb } from '@/lib/orte/kreisdatei';
import { lesbar } from '@/lib/orte/lesbar';
import type { Gemeindeort } from '@/lib/orte/verzeichnis';
import { ausschnitt, type Fragen, fragenAm, naechsteAenderung, type Tag } from '@/lib/regeln';
import { alles, stellenFuer } from '../daten';
import { Insel } from '../inseln/insel';
import type { Kreisblatt } from '../kreisblatt';
import { meldestelle } from '../meldestelle';
import { Namensvettern } from './namensvettern';
import { Rechner } from './rechner';
import { Richtwerttabellen } from './richtwerttabellen';

interface Eigenschaften {
  readonly ort: Gemeindeort;
  readonly blatt: Kreisblatt;
  /** Day of the build. */
  readonly gebautAm: Tag;
}

/** The part of a place's page that answers. The browser fetches the tables: here is only what stands in the printed form. */
export function Ortsrechner({ ort, blatt, gebautAm }: Eigenschaften) {
  const namensgleich = alles().verzeichnis.gleichnamige(ort).length > 1;
  const versionen = blatt.versionen.map((tabelle) => ausschnitt(tabelle, ort.ags));
  return (
    <Insel
      name="rechner"
      teil={Rechner}
      angaben={{
        ort: {
          ags: ort.ags,
          name: lesbar(ort.name),
          kreis: ort.kreis.bezeichnung,
          umgebung: blatt.umgebung,
          ...(namensgleich && { namensgleich }),
        },
        tabellen: blatt.adresse,
        gedruckt: {
          tag: gebautAm,
          fragen: ohneLeere(fragenAm(versionen, ort.ags, gebautAm)),
          aenderung: naechsteAenderung(versionen, gebautAm),
        },
        jobcenter: stellenFuer(ort),
        meldestelle: meldestelle(),
      }}
    />
  );
}

/**
 * What a place's page has for everybody: the limits that hold now or from a known day on. Earlier ones and their course
 * are on the page of the Kreis, once for all its places.
 */
export function Ortstabellen({ ort, blatt, gebautAm }: Eigenschaften) {
  const { bezeichnung, adresse } = ort.kreis;
  const versionen = geltendAb(blatt.versionen, gebautAm).map((tabelle) => ausschnitt(tabelle, ort.ags));
  return (
    <>
      <Namensvettern ort={ort} gleichnamige={alles().verzeichnis.gleichnamige(ort)} />
      <Richtwerttabellen ort={lesbar(ort.name)} ags={ort.ags} versionen={versionen} gebautAm={gebautAm} />
      <p className="kern-body">
        <a className="kern-link" href={`/kreis/${adresse}/`}>
          {versionen.length < blatt.versionen.length
            ? 'Alle Orte, frühere Richtwerte und ihr Verlauf: '
            : 'Alle Orte und alle Richtwerte: '}
          {bezeichnung}
        </a>
      </p>
    </>
  );
}

/** Most places ask nothing more, and this stands in each of their pages. */
function ohneLeere(fragen: Fragen): Partial<Fragen> {
  return Object.fromEntries(
    Object.entries(fragen).filter(([, wert]) => (Array.isArray(wert) ? wert.length > 0 : wert)),
  );
}
