import { gruppiert } from '@/lib/kern/gruppiert';
import { type Auffaellig, auffaellig } from './auffaellig';
import { felderVon, istGedruckt, type Zeile } from './zeilen';

/** What is unusual among the areas of one limit: twice the same row, Gemeinden left out. */
export function pruefeGebiete(
  zeilen: readonly Zeile[],
  gemeinden: Readonly<Record<string, string>>,
): Auffaellig[] {
  const jeZweig = gruppiert(zeilen, ({ pfad, zweig }) => `${pfad[1]} ${zweig}`);
  return [
    ...jeZweig.flatMap((gruppe) => gleicheZeilen(gruppe.filter(istGedruckt))),
    ...gruppiert(zeilen, ({ pfad }) => String(pfad[1])).flatMap((gruppe) => ohneWert(gruppe, gemeinden)),
  ];
}

/** Two areas with the same figures: perhaps a copied block that was never changed. */
function gleicheZeilen(gruppe: readonly Zeile[]): Auffaellig[] {
  const gesehen = new Map<string, Zeile>();
  return gruppe.flatMap((zeile): Auffaellig[] => {
    const felder = felderVon(zeile);
    if (zeile.wert.art !== 'je_person' || felder.length < 3) return [];
    const inhalt = JSON.stringify([felder.map((f) => [f.personen, f.zahl]), zeile.wert.weitere]);
    const erste = gesehen.get(inhalt);
    gesehen.set(inhalt, erste ?? zeile);
    if (!erste || erste.pfad === zeile.pfad || raum(erste) === raum(zeile)) return [];
    const text = `„${zeile.gebiet.name}“ hat dieselben Werte wie „${erste.gebiet.name}“. Stimmt das?`;
    const werte = [erste.gebiet.name];
    return [auffaellig('gleiche_zeile', [...zeile.pfad, 'je_person'], text, { werte })];
  });
}

/** “Vergleichsraum I, Kernorte” and “Vergleichsraum I, Stadt” are one area in two entries. */
function raum({ gebiet }: Zeile): string {
  return gebiet.name.split(',')[0] ?? '';
}

/** Gemeinden of the authority that stand in no area of a limit: people there get no answer. */
function ohneWert(gruppe: readonly Zeile[], gemeinden: Readonly<Record<string, string>>): Auffaellig[] {
  const grenze = gruppe[0]?.grenze;
  const nummer = gruppe[0]?.pfad[1];
  if (!grenze || nummer === undefined || grenze.gebiete.some((gebiet) => gebiet.gemeinden === null))
    return [];
  const genannt = new Set(grenze.gebiete.flatMap((gebiet) => gebiet.gemeinden ?? []));
  const fehlend = Object.keys(gemeinden).filter((ags) => !genannt.has(ags));
  if (fehlend.length === 0) return [];
  const namen = fehlend.slice(0, 3).map((ags) => gemeinden[ags]);
  const rest = fehlend.length > 3 ? ` und ${fehlend.length - 3} weitere` : '';
  const text = `Ohne Wert bleiben: ${namen.join(', ')}${rest}. Dort gibt der Rechner keine Antwort. Ist das so gewollt?`;
  const werte = [String(fehlend.length)];
  return [auffaellig('ohne_wert', ['grenzen', nummer, 'gebiete'], text, { werte })];
}
