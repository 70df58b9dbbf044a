import { alsText } from '../modell/bezug';
import type { Schritt, Schrittart, SchrittVon, Schrittwerte } from '../modell/schritt';
import type { Tabelle, Zuschlag } from '../modell/tabelle';
import type { Rest } from '../zahl/runden';
import { gefroren } from './gefroren';
import type { Blatt, Knoten, Zeichnung } from './knoten';

/** What the value of a limit depends on before anything of the flat is known. */
export interface Stelle {
  readonly personen: number;
  /** Name of the area. */
  readonly gebiet: string;
  /** The adequate area of the household; null if none is known. */
  readonly angemessen: Knoten | null;
  /** The surcharges on this limit that can apply in this place. */
  readonly zuschlaege: readonly Zuschlag[];
  readonly regel: Tabelle['zuschlagsregel'];
  readonly zeichnung: Zeichnung;
  /** The steps of the branches that lead here; null if one of them depends on a number of the flat. */
  readonly davor: readonly Schritt[] | null;
  /** One of these branches asks how hot water is made. */
  readonly nachWarmwasser: boolean;
}

/** A value that is known before the question. */
export function blatt(wert: number, weg: readonly Schritt[], stelle: Stelle, rest?: Rest): Blatt {
  return gefroren({
    art: 'wert',
    von: wert,
    bis: wert,
    grund: null,
    rest,
    produkt: undefined,
    text: alsText(stelle.zeichnung.bezug, wert),
    weg,
    vomAnfang: vomAnfang(stelle, weg),
    regeltWarmwasser: stelle.nachWarmwasser,
    teile: [],
    moeglich: [],
  });
}

/** Written out, because copies by spreading make every walk over them slow. */
export function mitWeg(
  { art, von, bis, grund, rest, produkt, text, regeltWarmwasser, teile, moeglich }: Blatt,
  weg: readonly Schritt[],
  vomAnfang: readonly Schritt[] | null,
): Blatt {
  return gefroren({
    art,
    von,
    bis,
    grund,
    rest,
    produkt,
    text,
    weg,
    vomAnfang,
    regeltWarmwasser,
    teile,
    moeglich,
  });
}

/** All steps to a value, where the branches to it are known. */
export function vomAnfang({ davor }: Stelle, weg: readonly Schritt[]): readonly Schritt[] | null {
  return davor && [...davor, ...weg];
}

/** A step signed with the limit's paragraph and source. */
export function schritt<A extends Schrittart>(
  { rechtsgrundlage, quelle }: Zeichnung,
  art: A,
  werte: Schrittwerte<A>,
): SchrittVon<A> & Schritt {
  return gefroren({ schritt: art, werte, rechtsgrundlage, quelle } as SchrittVon<A> & Schritt);
}
