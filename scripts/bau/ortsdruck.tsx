import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { Auffangseite } from '@/app/[ort]/auffangseite';
import { Auswahlseite } from '@/app/[ort]/auswahlseite';
import { FruehererKreisseite, Frueherseite } from '@/app/[ort]/frueherseite';
import { Ortsrechner, Ortstabellen } from '@/app/[ort]/ortsseite';
import { formulartitel } from '@/app/[ort]/rechner';
import { alles, ohneTabelle, stellenFuer, traegerVon } from '@/app/daten';
import type { Kreisblatt } from '@/app/kreisblatt';
import type { FruehererOrt, Gemeindeort, Verzeichnis } from '@/lib/orte/verzeichnis';
import type { Tag } from '@/lib/regeln';
import { auffangfassungen } from '@/lib/tabellen/auffang-fassungen';
import { vorlaeufigAb } from '@/lib/tabellen/bund-vorlaeufig';
import type { Druck } from '@/scripts/bau/vorlage';

const GROESSEN = [1, 2, 3, 4, 5, 6, 7, 8];

/** A place where nothing can be decided, as a page to read. */
export function auffang(ort: Gemeindeort, gebautAm: Tag): Druck {
  const { daten, verzeichnis } = alles();
  const seite = {
    ort,
    gebautAm,
    jobcenter: stellenFuer(ort),
    fassungen: auffangfassungen(daten.bund, ort.ags, gebautAm, GROESSEN),
    gleichnamige: verzeichnis.gleichnamige(ort),
    letzte: traegerVon(ort.kreis.ags)?.tabellen.at(-1) ?? null,
    gesucht: ohneTabelle(ort.kreis.ags) ?? null,
    vorlaeufigAb: vorlaeufigAb(daten.bund),
  };
  return {
    titel: `Keine Richtwerte – Mietpreisrechner ${ort.name}`,
    inhalt: renderToStaticMarkup(<Auffangseite {...seite} />),
  };
}

/** A name that several places have. */
export function auswahl(orte: readonly Gemeindeort[]): Druck {
  return {
    titel: `Welcher Ort? – Mietpreisrechner ${orte[0]?.name}`,
    inhalt: renderToStaticMarkup(<Auswahlseite orte={orte} />),
  };
}

/** A Gemeinde that belongs to another now. */
export function frueher(ort: FruehererOrt): Druck {
  return {
    titel: `${ort.name} – Mietpreisrechner`,
    inhalt: renderToStaticMarkup(<Frueherseite ort={ort} />),
  };
}

/** A Kreis that is no more. */
export function frueherKreis(kreis: Verzeichnis['fruehereKreise'][number]): Druck {
  const inhalt = renderToStaticMarkup(<FruehererKreisseite kreis={kreis} />);
  return { titel: `${kreis.name} – Mietpreisrechner`, inhalt };
}

/**
 * A place with its calculator. The part that answers is printed with React's marks, so that the browser can take it over; the
 * rest without. React puts the title before the part; in a page it belongs into the head.
 */
export function rechner(ort: Gemeindeort, blatt: Kreisblatt, gebautAm: Tag): Druck {
  const seite = { ort, blatt, gebautAm };
  const insel = renderToString(<Ortsrechner {...seite} />).replace(/^<title>[^<]*<\/title>/, '');
  const rest = renderToStaticMarkup(<Ortstabellen {...seite} />);
  return {
    titel: formulartitel(ort.name),
    inhalt: `<div class="grid gap-10 ortsseite">${insel}${rest}</div>`,
    vorab: blatt.adresse,
  };
}
