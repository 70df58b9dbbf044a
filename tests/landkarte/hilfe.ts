import { type Kreislage, landkarte } from '@/lib/berichte/landkarte/landkarte';
import type { Tabelle, Tag } from '@/lib/regeln';
import { DATEN } from '../daten/hilfe';
import { VERZEICHNIS } from '../orte/hilfe';
import { pruefeOrdner } from '../tabellen/hilfe';

export const TAG = '2026-12-01';

const NACH_KREIS = new Map(DATEN.traeger.map(({ traeger, tabellen }) => [traeger.ags, tabellen]));

/** The real country on a day. */
export function landAm(tag: Tag): readonly Kreislage[] {
  return landkarte(VERZEICHNIS.kreise, (kreis) => NACH_KREIS.get(kreis) ?? [], tag);
}

/** A Kreis of three places with these versions of its table, on a day. */
export function kreisMit(tabellen: readonly Tabelle[], tag: Tag): Kreislage {
  const [vorlage] = VERZEICHNIS.kreise;
  if (!vorlage) throw new Error('kein Kreis');
  const orte = vorlage.gemeinden.slice(0, 1);
  const kreis = { ...vorlage, ags: '99001', gemeinden: [...orte, ...orte, ...orte] };
  const [lage] = landkarte([kreis], () => tabellen, tag);
  if (!lage) throw new Error('keine Lage');
  return lage;
}

/** The compiled table of a text; it must be right. */
export function tabelleAus(text: string): Tabelle {
  const { tabellen, meldungen } = pruefeOrdner({ '2026-01-01.yaml': text });
  const [tabelle] = tabellen;
  if (!tabelle) throw new Error(meldungen.join('\n'));
  return tabelle;
}
