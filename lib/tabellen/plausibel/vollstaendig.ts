import { gruppiert } from '@/lib/kern/gruppiert';
import { type Auffaellig, auffaellig } from './auffaellig';
import { felderVon, istGedruckt, type Zeile } from './zeilen';

/** What a row is measured by, the nearest first, with the words that name it. */
interface Massstab {
  readonly zeilen: readonly Zeile[];
  /** For sizes that are missing, and for a missing `weitere`. */
  readonly satz: (fehlt: string) => string;
}

/**
 * Cells that a row lacks at its end, and a missing “weitere”: beside the other areas of its limit, the table before, and
 * the other limits of the table. A row that says where it ends (Einzelfall, another rule) lacks nothing.
 */
export function pruefeVollstaendig(zeilen: readonly Zeile[], vorher: readonly Zeile[]): Auffaellig[] {
  const gedruckt = zeilen.filter(istReihe);
  const gruppen = gruppiert(gedruckt, ({ pfad, zweig }) => `${pfad[1]} ${zweig}`);
  return gruppen.flatMap((gruppe) =>
    gruppe.flatMap((zeile) => {
      const massstaebe: Massstab[] = [
        { zeilen: gruppe, satz: (was) => `Andere Gebiete haben auch ${was}, „${zeile.gebiet.name}“ nicht.` },
        {
          zeilen: vorher.filter((alte) => istReihe(alte) && entspricht(alte, zeile)),
          satz: (was) => `Die Tabelle davor hatte auch ${was}.`,
        },
        {
          zeilen: andereGrenzen(zeile, gedruckt),
          satz: (was) => `Die anderen Grenzen dieser Tabelle haben auch ${was}, diese nicht.`,
        },
      ];
      const flaechen: Massstab = {
        zeilen:
          zeile.grenze.wirkung === 'massgeblich'
            ? gedruckt.filter(({ grenze }) => grenze.bezug === 'wohnflaeche')
            : [],
        satz: (was) => `Die Wohnflächen dieser Tabelle haben auch ${was}, diese Grenze nicht.`,
      };
      return [...zellenAmEnde(zeile, [...massstaebe, flaechen]), ...ohneWeitere(zeile, massstaebe)];
    }),
  );
}

/** True if a row of the table before says the same thing for (part of) the same places. */
export function entspricht(alt: Zeile, neu: Zeile): boolean {
  if (alt.grenze.bezug !== neu.grenze.bezug || alt.zweig !== neu.zweig || alt.wert.art !== neu.wert.art)
    return false;
  const [a, b] = [alt.gebiet, neu.gebiet];
  if (a.teil !== null && b.teil !== null && a.teil !== b.teil) return false;
  return (
    a.gemeinden === null || b.gemeinden === null || a.gemeinden.some((ags) => b.gemeinden?.includes(ags))
  );
}

function zellenAmEnde(zeile: Zeile, massstaebe: readonly Massstab[]): Auffaellig[] {
  const hat = groesste(zeile);
  for (const { zeilen, satz } of massstaebe) {
    const personen = von(hat + 1, bis(zeilen)).filter((n) => n < ende(zeile));
    if (personen.length === 0 || gehtGleichWeiter(zeile)) continue;
    const text = `${satz(`Werte für ${personen.join(', ')} Personen`)} Ist die Zelle im Dokument leer?`;
    return [auffaellig('fehlt', [...zeile.pfad, 'je_person'], text, { personen })];
  }
  return [];
}

/** Areas grow by the same step from size to size: then `weitere` says the cell that is not printed. */
function gehtGleichWeiter({ grenze, wert }: Zeile): boolean {
  return grenze.bezug === 'wohnflaeche' && wert.art === 'je_person' && wert.weitere !== null;
}

function ohneWeitere(zeile: Zeile, massstaebe: readonly Massstab[]): Auffaellig[] {
  if (zeile.wert.art !== 'je_person' || zeile.wert.weitere !== null) return [];
  // A row that ends in so many words lacks nothing, unless all around it go on.
  const mindestens = ende(zeile) < Infinity ? 2 : 1;
  const gefunden = massstaebe.find(({ zeilen }) => {
    const mit = zeilen.filter(({ wert }) => wert.art === 'je_person' && wert.weitere !== null);
    return mit.length >= mindestens && mit.length * 2 >= zeilen.length;
  });
  if (!gefunden) return [];
  const text = `${gefunden.satz('einen Betrag für jede weitere Person („weitere“)')} Nennt das Dokument hier keinen?`;
  return [auffaellig('weitere_fehlt', [...zeile.pfad, 'je_person'], text)];
}

/** The largest size that at least half of the rows have a cell for. */
function bis(zeilen: readonly Zeile[]): number {
  const groessen = zeilen.map(groesste).sort((a, b) => b - a);
  return groessen[Math.ceil(groessen.length / 2) - 1] ?? 0;
}

function groesste(zeile: Zeile): number {
  return felderVon(zeile).at(-1)?.personen ?? 0;
}

/** The first size that another rule, or nobody beforehand, decides. */
function ende({ wert }: Zeile): number {
  if (wert.art !== 'je_person') return Infinity;
  return Math.min(wert.danach?.ab ?? Infinity, wert.einzelfallAb ?? Infinity);
}

/** Only what decides must go as far as the others: a second column is often printed for the usual sizes alone. */
function andereGrenzen(zeile: Zeile, alle: readonly Zeile[]): Zeile[] {
  if (zeile.grenze.wirkung !== 'massgeblich' && zeile.grenze.bezug !== 'wohnflaeche') return [];
  return alle.filter(
    ({ grenze, pfad }) =>
      pfad[1] !== zeile.pfad[1] && grenze.bezug !== 'wohnflaeche' && grenze.nurBei === null,
  );
}

function istReihe(zeile: Zeile): boolean {
  return zeile.wert.art === 'je_person' && istGedruckt(zeile);
}

function von(erste: number, letzte: number): number[] {
  return Array.from({ length: Math.max(0, letzte - erste + 1) }, (_, i) => erste + i);
}
