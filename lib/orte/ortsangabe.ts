import { gruppen } from '@/lib/kern/gruppiert';
import { kurzname } from '@/lib/kern/kurzname';
import { LAENDER } from '@/lib/kern/laender';
import type { FruehereGemeinde } from '@/lib/tabellen/bund-form';
import { heutige } from '@/lib/tabellen/nachfolge';
import { kreisname } from './kreisname';
import { stamm } from './name';
import type { Ort } from './ort';
import { sucheOrt } from './suche';
import type { Adressen, Benannt } from './vergeben';
import { kreisbezeichnung, mitHeute, ohneZusatz } from './verzeichnis';

/** A Gemeinde as somebody can tell it from others of its name. */
export interface Ortsvorschlag {
  readonly ags: string;
  /** Without the official addition: “Burgdorf”. */
  readonly gemeinde: string;
  /** Unmistakable: “Kreis Wolfenbüttel”. */
  readonly kreis: string;
}

/** What a text means: one Gemeinde, several between which only the writer can choose, or none. */
export type Ortsantwort =
  /** `frueher`: the key that was meant, if its Gemeinde is a part of this one today. */
  | { readonly art: 'gefunden'; readonly ags: string; readonly frueher?: string }
  | { readonly art: 'mehrdeutig'; readonly orte: readonly Ortsvorschlag[] }
  | { readonly art: 'unbekannt'; readonly aehnlich: readonly Ortsvorschlag[] };

interface Eintrag {
  readonly vorschlag: Ortsvorschlag;
  readonly land: string;
  /** Ways to name the Kreis, as short names. */
  readonly kreisnamen: ReadonlySet<string>;
}

const LAND_MIT_NAMEN = new Map<string, string>(LAENDER.map(({ land, name }) => [kurzname(name), land]));

/**
 * Finds the Gemeinde that a text names, and never guesses: which places have a table here plays no part. A text is an
 * AGS, an address of the site (`rosdorf-goettingen`), a name that no other Gemeinde has, or a name with its Kreis or
 * Land behind it (“Burgdorf, Wolfenbüttel”). One that was merged is found too, and stands for the Gemeinde of today;
 * one that was divided stands for all its parts, between which only the writer can choose.
 */
export class Ortsregister {
  private readonly gemeinden: ReadonlyMap<string, Benannt>;
  private readonly nachAgs: ReadonlyMap<string, Eintrag>;
  private readonly nachAmtlichemNamen: ReadonlyMap<string, readonly Eintrag[]>;
  private readonly nachName: ReadonlyMap<string, readonly Eintrag[]>;
  /** By the name without “am Main”, “(Oldenburg)”, “/Elbe”: people leave these out. */
  private readonly nachStamm: ReadonlyMap<string, readonly Eintrag[]>;
  private suchliste: readonly Ort[] | null = null;

  constructor(
    gemeinden: Iterable<Benannt>,
    private readonly adressen: Adressen,
    /** Those that are no more, by the key they had. */
    private readonly fruehere: ReadonlyMap<string, FruehereGemeinde> = new Map(),
  ) {
    const heute = [...gemeinden];
    this.gemeinden = new Map(heute.map((g) => [g.ags, g]));
    const alle = [...heute, ...this.nochGenannte()];
    const jeKreis = gruppen(heute, ({ ags }) => ags.slice(0, 5));
    const eintraege = alle.map(({ ags, name, kreis }) => {
      const allein = jeKreis.get(ags.slice(0, 5))?.length === 1 && ags.endsWith('000');
      const bezeichnung = kreisbezeichnung(ohneZusatz(kreis), allein);
      const eintrag: Eintrag = {
        vorschlag: { ags, gemeinde: this.anzeigename(ags, ohneZusatz(name)), kreis: bezeichnung },
        land: ags.slice(0, 2),
        kreisnamen: new Set([kreis, bezeichnung].flatMap(kreisnamen)),
      };
      return { name, eintrag };
    });
    const nach = (form: (name: string) => string) =>
      gruppen(
        eintraege,
        ({ name }) => form(name),
        ({ eintrag }) => eintrag,
      );
    this.nachAgs = new Map(eintraege.map(({ eintrag }) => [eintrag.vorschlag.ags, eintrag]));
    this.nachAmtlichemNamen = nach(gefaltet);
    this.nachName = nach(kurzname);
    this.nachStamm = nach((name) => kurzname(stamm(ohneZusatz(name))));
  }

  finde(text: string): Ortsantwort {
    const antwort = this.findeAuchFrueher(text);
    if (antwort.art !== 'gefunden' || this.gemeinden.has(antwort.ags)) return antwort;
    const heute = this.heute(antwort.ags);
    const [einer] = heute;
    if (heute.length > 1) return mehrdeutig(heute.flatMap(({ ags }) => this.nachAgs.get(ags) ?? []));
    return einer
      ? { art: 'gefunden', ags: einer.ags, frueher: antwort.ags }
      : { art: 'unbekannt', aehnlich: [] };
  }

  /** Former Gemeinden that somebody may still name. One called like its successor is found as that. */
  private nochGenannte(): FruehereGemeinde[] {
    return [...this.fruehere.values()].filter(({ ags, name }) =>
      this.heute(ags).every((heute) => kurzname(heute.name) !== kurzname(name)),
    );
  }

  private heute(ags: string): Benannt[] {
    return heutige(ags, { gemeinden: this.gemeinden, fruehere: this.fruehere }).flatMap(
      (nachfolger) => this.gemeinden.get(nachfolger.ags) ?? [],
    );
  }

  private anzeigename(ags: string, name: string): string {
    if (this.gemeinden.has(ags)) return name;
    return mitHeute(
      name,
      this.heute(ags).map((heute) => heute.name),
    );
  }

  private findeAuchFrueher(text: string): Ortsantwort {
    const angabe = text.trim();
    if (/^\d{8}$/.test(angabe))
      return this.kennt(angabe) ? gefunden(angabe) : { art: 'unbekannt', aehnlich: [] };
    const ags = this.adressen.get(angabe);
    // An address without an AGS is the page on which one chooses. One whose Gemeinde is not in the list means nothing.
    if (ags !== undefined && this.kennt(ags)) return gefunden(ags);
    const amtlich = this.nachAmtlichemNamen.get(gefaltet(angabe)) ?? [];
    if (angabe.includes(',') && amtlich.length > 0)
      return amtlich.length === 1 ? eindeutig(amtlich) : mehrdeutig(amtlich);
    const mitKlammer = this.alsKlammername(angabe);
    if (mitKlammer) return gefunden(mitKlammer.vorschlag.ags);
    const [name, ...zusaetze] = this.geteilt(angabe);
    return zusaetze.length > 0 ? this.mitZusatz(name, zusaetze) : this.nurName(name);
  }

  private kennt(ags: string): boolean {
    return this.gemeinden.has(ags) || this.fruehere.has(ags);
  }

  /** “Münster (Hessen)” is a name; “Münster, Hessen” is the same one. null if no Gemeinde is called so. */
  private alsKlammername(angabe: string): Eintrag | null {
    if (!/^[^,(]+[,(]/.test(angabe)) return null;
    const [einer, zweiter] = (this.nachName.get(kurzname(angabe.replaceAll(',', ' '))) ?? []).filter(
      ({ vorschlag }) => vorschlag.gemeinde.includes('('),
    );
    return einer && !zweiter ? einer : null;
  }

  /** Name and what stands behind it, in commas or brackets; brackets that belong to the name stay in it. */
  private geteilt(angabe: string): readonly [string, ...string[]] {
    const teile = (trenner: RegExp): [string, ...string[]] => {
      const [name = '', ...weitere] = angabe.split(trenner).map((teil) => teil.trim());
      return [name, ...weitere.filter((teil) => teil !== '')];
    };
    const anKommas = teile(/,/);
    return this.nachName.has(kurzname(anKommas[0])) ? anKommas : teile(/[,()]/);
  }

  /** A bare name counts if one Gemeinde has it, and no other has it with an addition (“Essen (Oldenburg)”). */
  private nurName(text: string): Ortsantwort {
    const name = kurzname(text);
    const genau = this.nachName.get(name) ?? [];
    const alle = [...new Set([...genau, ...(this.nachStamm.get(name) ?? [])])];
    if (alle.length > 1) return mehrdeutig(alle);
    // Only its stem: “Höchst” may be the part of Frankfurt, and not Höchst im Odenwald.
    return genau.length === 1 ? eindeutig(genau) : this.unbekannt(text);
  }

  private mitZusatz(text: string, zusaetze: readonly string[]): Ortsantwort {
    const name = kurzname(text);
    const genau = new Set(this.nachName.get(name) ?? []);
    const alle = [...new Set([...genau, ...(this.nachStamm.get(name) ?? [])])];
    const passend = alle.filter((eintrag) => zusaetze.every((zusatz) => passt(eintrag, zusatz)));
    const [einer] = passend;
    if (einer === undefined || passend.length > 1) {
      if (passend.length > 1) return mehrdeutig(passend);
      return alle.length > 0 ? { art: 'unbekannt', aehnlich: sortiert(alle) } : this.unbekannt(text);
    }
    // A Land is large: there a name has to be whole, or a part of a town could be taken for a Gemeinde.
    const nurLand = zusaetze.every((zusatz) => !einer.kreisnamen.has(kreisname(zusatz)));
    return nurLand && !genau.has(einer)
      ? { art: 'unbekannt', aehnlich: [einer.vorschlag] }
      : eindeutig(passend);
  }

  /** Names that look like it, as the search of the site finds them; looked for only when somebody reads them. */
  private unbekannt(text: string): Ortsantwort {
    const suche = () => this.aehnliche(text);
    return {
      art: 'unbekannt',
      get aehnlich() {
        return suche();
      },
    };
  }

  private aehnliche(text: string): readonly Ortsvorschlag[] {
    this.suchliste ??= [...this.nachAgs.values()].map(({ vorschlag }) => ({
      adresse: vorschlag.ags,
      name: vorschlag.gemeinde,
      kreis: vorschlag.kreis,
      land: vorschlag.ags.slice(0, 2),
      plz: [],
      rang: 0,
    }));
    const { orte } = sucheOrt(text, this.suchliste);
    return orte.map(({ adresse, name, kreis }) => ({ ags: adresse, gemeinde: name, kreis }));
  }
}

function passt({ land, kreisnamen: namen }: Eintrag, zusatz: string): boolean {
  return LAND_MIT_NAMEN.get(kurzname(zusatz)) === land || namen.has(kreisname(zusatz));
}

/** “Landkreis Göttingen”, “LK Göttingen” and “Göttingen” name one Kreis; “Altenkirchen” is Altenkirchen (Westerwald). */
function kreisnamen(name: string): string[] {
  return [kreisname(name), kreisname(stamm(ohneZusatz(name)))].filter((n) => n !== '');
}

function gefaltet(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function gefunden(ags: string): Ortsantwort {
  return { art: 'gefunden', ags };
}

function eindeutig([einer]: readonly Eintrag[]): Ortsantwort {
  return einer ? gefunden(einer.vorschlag.ags) : { art: 'unbekannt', aehnlich: [] };
}

function mehrdeutig(eintraege: readonly Eintrag[]): Ortsantwort {
  return { art: 'mehrdeutig', orte: sortiert(eintraege) };
}

function sortiert(eintraege: readonly Eintrag[]): readonly Ortsvorschlag[] {
  return eintraege
    .map(({ vorschlag }) => vorschlag)
    .sort((a, b) => a.gemeinde.localeCompare(b.gemeinde, 'de') || a.kreis.localeCompare(b.kreis, 'de'));
}
