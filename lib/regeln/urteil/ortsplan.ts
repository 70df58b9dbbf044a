import { UNBEKANNT } from '../anfrage/anfrage';
import { kriteriumVon } from '../modell/bezug';
import type { Grenze, Tabelle, Zuschlag } from '../modell/tabelle';
import { bereite } from '../wert/bereite';
import type { Stelle } from '../wert/blatt';
import { finde } from '../wert/finde';
import { bereiteSumme } from '../wert/formeln';
import { gefroren } from '../wert/gefroren';
import { type Knoten, offen, type Zeichnung } from '../wert/knoten';
import { nurJeM2 } from './deckel';
import { Gebietsverzeichnis, istGebiet } from './lage';
import type {
  Gebietsplan,
  Haushalt,
  Orientierungsplan,
  Ortsplan,
  Posten,
  Postenmuster,
  Raum,
} from './regelwerk';

/**
 * Prepares the limits of a table for its places. Places in the same areas share one plan, and a limit with few areas is
 * prepared few times.
 */
export class Ortsplaner {
  private readonly plaene = new Map<string, Gebietsplan>();
  private readonly knoten = new Map<string, Knoten>();
  private readonly verzeichnis = new Gebietsverzeichnis();
  /** Copies, because they stand in results. */
  private readonly zuschlaege: readonly Zuschlag[];
  /** Surcharges that hold in some Gemeinden only tell places apart that share all areas. */
  private readonly jeGemeinde: boolean;
  private readonly flaeche: Grenze | undefined;

  constructor(
    private readonly tabelle: Tabelle,
    private readonly muster: readonly Postenmuster[],
    private readonly groessen: readonly number[],
  ) {
    this.zuschlaege = tabelle.zuschlaege.map((zuschlag) => gefroren(structuredClone(zuschlag)));
    this.jeGemeinde = tabelle.zuschlaege.some(({ wenn }) => wenn.gemeinden !== null);
    this.flaeche = tabelle.grenzen.find(({ bezug }) => bezug === 'wohnflaeche');
  }

  plan(ags: string): Ortsplan {
    const { tabelle } = this;
    const grenzen = tabelle.grenzen.flatMap((grenze) => [grenze, ...grenze.teile]);
    const teile = new Set(
      grenzen.flatMap((grenze) => this.verzeichnis.gebiete(grenze, ags).flatMap((g) => g.teil ?? [])),
    );
    return {
      ort: Object.freeze({ ags, gemeinde: tabelle.gemeinden[ags] ?? '', kreis: tabelle.traeger.name }),
      ganz: this.gebietsplan(ags, null),
      teile: new Map([...teile].map((teil) => [teil, this.gebietsplan(ags, teil)])),
    };
  }

  private gebietsplan(ags: string, teil: string | null): Gebietsplan {
    const { tabelle } = this;
    const alle = [...tabelle.grenzen, ...tabelle.orientierung.map(({ grenze }) => grenze)];
    const lagen = alle
      .flatMap((grenze) => [grenze, ...grenze.teile])
      .map((grenze) => this.verzeichnis.lage(grenze, ags, teil));
    const schluessel = `${lagen.map((lage) => this.verzeichnis.name(lage)).join(' ')} ${this.jeGemeinde ? ags : ''}`;
    const bekannt = this.plaene.get(schluessel);
    if (bekannt !== undefined) return bekannt;
    const haushalte: (Haushalt | undefined)[] = [];
    for (const personen of this.groessen) haushalte[personen] = this.haushalt(ags, teil, personen);
    const neu: Gebietsplan = { raum: this.raum(ags, teil), haushalte };
    this.plaene.set(schluessel, neu);
    return neu;
  }

  private haushalt(ags: string, teil: string | null, personen: number): Haushalt {
    const { tabelle } = this;
    const posten = this.muster.map((muster): Posten => {
      if (muster.art === 'leer') return muster;
      const grenze = tabelle.grenzen[muster.nummer] as Grenze;
      const zeichnung = zeichnungVon(grenze);
      // Written out: V8 gives every copy made by spreading a hidden class of its own, and the checks slow down fivefold.
      return {
        art: 'grenze',
        nummer: muster.nummer,
        bezug: muster.bezug,
        kriterium: muster.kriterium,
        wirkung: muster.wirkung,
        herkunft: muster.herkunft,
        massgeblich: muster.massgeblich,
        fristart: muster.fristart,
        mindestBetriebskosten: muster.mindestBetriebskosten,
        nurBei: muster.nurBei,
        warmwasserEnthalten: muster.warmwasserEnthalten,
        zweifel: muster.zweifel,
        gebiet: this.gebietsname(grenze.teile[0] ?? grenze, ags, teil),
        knoten: this.grenzknoten(grenze, zeichnung, ags, teil, personen),
        zeichnung,
      };
    });
    return {
      posten,
      orientierung: this.orientierung(ags, teil, personen),
      hoechstensM2: this.hoechstensM2(posten, { ags, teil, personen }),
    };
  }

  private gebietsname(grenze: Grenze, ags: string, teil: string | null): string | null {
    const lage = this.verzeichnis.lage(grenze, ags, teil);
    return istGebiet(lage) ? lage.name : null;
  }

  private orientierung(ags: string, teil: string | null, personen: number): Orientierungsplan[] {
    return this.tabelle.orientierung.map(({ code, grenze }) => {
      const zeichnung = zeichnungVon(grenze);
      return { code, zeichnung, knoten: this.grenzknoten(grenze, zeichnung, ags, teil, personen) };
    });
  }

  /** Where every binding rent limit is a price per m² of the flat, the adequate area bounds what it says. */
  private hoechstensM2(posten: readonly Posten[], hier: Hier): number | null {
    if (!nurJeM2(posten)) return null;
    const flaeche = this.angemessen(hier);
    return flaeche === null ? 0 : Math.max(0, finde(flaeche, UNBEKANNT).von);
  }

  private grenzknoten(
    grenze: Grenze,
    zeichnung: Zeichnung,
    ags: string,
    teil: string | null,
    personen: number,
  ): Knoten {
    const hier = { ags, teil, personen };
    if (grenze.teile.length === 0) return this.ausLage(grenze, zeichnung, hier);
    const schluessel = [grenze, ...grenze.teile]
      .map((g) => this.verzeichnis.name(this.verzeichnis.lage(g, ags, teil)))
      .join(' ');
    return this.einmal(`${this.verzeichnis.nummer(grenze)} ${schluessel} ${this.rest(hier)}`, () => {
      const teile = grenze.teile.map((eine) => ({
        bezug: eine.bezug,
        knoten: this.ausLage(eine, zeichnungVon(eine), hier),
      }));
      return bereiteSumme(teile, this.stelle('', zeichnung, hier));
    });
  }

  private ausLage(grenze: Grenze, zeichnung: Zeichnung, hier: Hier): Knoten {
    const lage = this.verzeichnis.lage(grenze, hier.ags, hier.teil);
    if (lage === 'fremd') return offen('gemeinde_nicht_in_tabelle');
    if (lage === 'anderer_teil') return offen('gebiet_fehlt');
    return this.einmal(
      `${this.verzeichnis.nummer(grenze)} ${this.verzeichnis.name(lage)} ${this.rest(hier)}`,
      () => {
        if (istGebiet(lage)) return bereite(lage.wert, this.stelle(lage.name, zeichnung, hier));
        const knoten = lage.map((gebiet) => bereite(gebiet.wert, this.stelle(gebiet.name, zeichnung, hier)));
        return { art: 'irgendeiner', knoten, grund: 'gebiet_fehlt' };
      },
    );
  }

  private stelle(gebiet: string, zeichnung: Zeichnung, hier: Hier): Stelle {
    const { bezug } = zeichnung;
    return {
      personen: hier.personen,
      gebiet,
      angemessen: bezug === 'wohnflaeche' ? null : this.angemessen(hier),
      zuschlaege: this.zuschlaege.filter(
        (z) => z.bezug === bezug && (z.wenn.gemeinden?.includes(hier.ags) ?? true),
      ),
      regel: this.tabelle.zuschlagsregel,
      zeichnung,
      davor: [],
      nachWarmwasser: false,
    };
  }

  /** The adequate floor area, as printed: surcharges on it raise what is compared, not what prices are multiplied with. */
  private angemessen(hier: Hier): Knoten | null {
    const grenze = this.flaeche;
    if (grenze === undefined) return null;
    const lage = this.verzeichnis.lage(grenze, hier.ags, hier.teil);
    if (!istGebiet(lage)) return null;
    const zeichnung = zeichnungVon(grenze);
    return this.einmal(`m2 ${this.verzeichnis.name(lage)} ${hier.personen}`, () =>
      bereite(lage.wert, {
        personen: hier.personen,
        gebiet: lage.name,
        angemessen: null,
        zuschlaege: [],
        regel: this.tabelle.zuschlagsregel,
        zeichnung,
        davor: [],
        nachWarmwasser: false,
      }),
    );
  }

  /** What a node depends on besides its own area: household, adequate area, and sometimes the Gemeinde itself. */
  private rest({ ags, teil, personen }: Hier): string {
    const flaeche =
      this.flaeche === undefined ? '' : this.verzeichnis.name(this.verzeichnis.lage(this.flaeche, ags, teil));
    return `${flaeche} ${this.jeGemeinde ? ags : ''} ${personen}`;
  }

  private raum(ags: string, teil: string | null): Raum | null {
    const grenze = this.tabelle.grenzen.find(
      ({ bezug, teile }) => kriteriumVon(bezug) === 'miete' && teile.length === 0,
    );
    if (grenze === undefined) return null;
    const lage = this.verzeichnis.lage(grenze, ags, teil);
    if (!istGebiet(lage) || !lage.vergleichsraum) return null;
    const gemeinden = new Set(lage.gemeinden ?? Object.keys(this.tabelle.gemeinden));
    return { nummer: this.verzeichnis.nummer(lage), gemeinden, nurTeil: lage.teil !== null };
  }

  private einmal(schluessel: string, mache: () => Knoten): Knoten {
    const bekannt = this.knoten.get(schluessel);
    if (bekannt !== undefined) return bekannt;
    const neu = mache();
    this.knoten.set(schluessel, neu);
    return neu;
  }
}

interface Hier {
  readonly ags: string;
  readonly teil: string | null;
  readonly personen: number;
}

function zeichnungVon({ bezug, rechtsgrundlage, quelle }: Grenze): Zeichnung {
  return { bezug, rechtsgrundlage, quelle };
}
