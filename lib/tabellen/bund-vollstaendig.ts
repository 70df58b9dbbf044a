import { join, relative } from 'node:path';
import { LAENDER } from '@/lib/kern/laender';
import type { Bund } from './bund-form';
import { amAnfang, type Meldung } from './meldung';

/**
 * National files that are missing, each by its name. Without them nothing would fail: the ceiling of the law, the
 * adequate area of a Land or the Heizspiegel would only not be said.
 */
export function fehlendeDateien(ordner: string, bund: Bund): Meldung[] {
  const fehlt = (unter: string, text: string) => amAnfang(relative(process.cwd(), join(ordner, unter)), text);
  const leer = (unter: string, was: string, ist: boolean) =>
    ist ? [fehlt(unter, `Hier fehlt: ${was}. Holen Sie die Datei aus einem früheren Stand zurück.`)] : [];
  const mitEuro = bund.heizspiegel.some((ausgabe) => ausgabe.zu_hoch_euro_je_m2_monat !== undefined);
  const laender = new Set([...bund.gemeinden.keys()].map((ags) => ags.slice(0, 2)));
  const ohneFlaeche = LAENDER.filter(({ land }) => laender.has(land) && !bund.wohnflaechen.has(land));
  return [
    ...leer('bund/gemeinden/gemeinden.csv', 'die Liste der Gemeinden', bund.gemeinden.size === 0),
    ...leer('bund/wogg-anlage-1', 'Anlage 1 zum WoGG (JJJJ-MM-TT.yaml)', bund.anlage1.length === 0),
    ...leer(
      'bund/klimakomponente',
      'die Klimakomponente (JJJJ-MM-TT.yaml)',
      bund.klimakomponente.length === 0,
    ),
    ...leer(
      'bund/mietenstufen',
      'die Mietenstufen (JJJJ-MM-TT.yaml und JJJJ-MM-TT.csv)',
      bund.mietenstufen.length === 0,
    ),
    ...leer('bund/heizspiegel', 'eine Ausgabe des Heizspiegels mit Werten in Euro (JJJJ.yaml)', !mitEuro),
    ...ohneFlaeche.map(({ land, name, adresse }) =>
      fehlt(
        `laender/wohnflaechen/${land}-${adresse}.yaml`,
        `Hier fehlt die angemessene Wohnfläche für ${name}. Holen Sie die Datei aus einem früheren Stand zurück.`,
      ),
    ),
  ];
}
