import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kurzname } from '@/lib/kern/kurzname';
import type { Tag } from '@/lib/regeln';
import type { Bund, Gemeinde } from '@/lib/tabellen/bund';
import { liesText } from '@/lib/tabellen/datei';
import { type Traeger, traegerInDatei } from '@/lib/tabellen/schema/traeger';
import type { Raster } from '../liste/raster';
import { beispielAus } from './anleitungen';
import { mitBeispielen, type Stuetze } from './beispiele-erzeugen';
import { type Aufteilung, gebieteAusListe } from './gebiete-aus-liste';
import { trageEin, waehleZiel, zieleIn } from './liste-eintragen';
import { type Liste, liesListe } from './liste-lesen';
import { nachfolgerin } from './nachfolgerin';
import { rechneNach } from './nachrechnen';
import type { Quellenangaben } from './quellenangaben';
import { vorlaeufigeTabelle } from './vorlaeufig';
import { ausVorlage, ohneZusatz, traegerVorlage } from './vorlage';

export interface Auftrag {
  /** Key of the Kreis. */
  readonly ags: string;
  readonly ab: Tag;
  readonly heute: Tag;
  readonly quelle: Quellenangaben;
  /** Shape of the first table; ignored where the authority has one. */
  readonly form?: string | undefined;
  /** Values as CSV, as lines from a PDF, or as cells of a workbook. */
  readonly liste?: string | Raster | undefined;
  /** The limit the list is for. */
  readonly bezug?: string | undefined;
}

/** Files that could be written, and what was understood. */
export interface Entwurf {
  readonly dateien: readonly { readonly pfad: string; readonly text: string }[];
  /** First day of the table whose values were taken over; null for a first table. */
  readonly gegen: Tag | null;
  readonly bezug: string | null;
  readonly liste: Liste | null;
  /** Areas without values in the list. */
  readonly ohneWerte: readonly string[];
  /** Areas of a first table whose Gemeinden only a person can say. */
  readonly ohneGemeinden: readonly string[];
  readonly nachgerechnet: readonly string[];
  readonly offen: readonly string[];
}

/** The next table of an authority, or its first one, as text. Writes nothing. Returns German messages if it cannot. */
export function entwirf(auftrag: Auftrag, daten: string, bund: Bund): Entwurf | readonly string[] {
  const begonnen = beginne(auftrag, daten, bund);
  if (!('text' in begonnen)) return begonnen;
  const { ordner, kopftext, name, gemeinden, gegen } = begonnen;
  const traeger = traegerAus(kopftext, auftrag.ags, name);
  const fertig = mitListe(begonnen, auftrag, traeger, gemeinden, bund, gegen);
  if (!('text' in fertig)) return fertig;
  const { text, ...rest } = fertig;
  const pfad = (datei: string) => join('traeger', ordner, datei);
  return {
    ...rest,
    gegen,
    dateien: [
      ...(kopftext === null ? [{ pfad: pfad('traeger.yaml'), text: traegerVorlage(auftrag.ags, name) }] : []),
      { pfad: pfad(`${auftrag.ab}.yaml`), text },
    ],
  };
}

/** The limits that a list could be meant for; none where the draft itself cannot begin. */
export function moeglicheBezuege(auftrag: Auftrag, daten: string, bund: Bund): readonly string[] {
  const begonnen = beginne({ ...auftrag, liste: undefined }, daten, bund);
  if (!('text' in begonnen)) return [];
  const ziele = zieleIn(begonnen.text);
  return typeof waehleZiel(ziele, undefined) === 'string' ? [...new Set(ziele.map((z) => z.bezug))] : [];
}

interface Begonnen extends Anfangstext {
  readonly ordner: string;
  readonly kopftext: string | null;
  readonly name: string;
  readonly gemeinden: readonly Gemeinde[];
  readonly gegen: Tag | null;
}

function beginne(auftrag: Auftrag, daten: string, bund: Bund): Begonnen | readonly string[] {
  const gemeinden = [...bund.gemeinden.values()].filter((g) => g.ags.startsWith(auftrag.ags));
  const kreis = gemeinden[0];
  if (kreis === undefined)
    return [`Den Schlüssel ${auftrag.ags} gibt es in der Gemeindeliste nicht. Er hat 5 Ziffern.`];
  const ordner = ordnerVon(daten, auftrag.ags) ?? `${auftrag.ags}-${kurzname(kreis.kreis)}`;
  const da = dateienIn(join(daten, 'traeger', ordner));
  const datei = `${auftrag.ab}.yaml`;
  if (da.includes(datei))
    return [
      `Die Datei ${ordner}/${datei} gibt es schon. Eine Tabelle wird nie überschrieben. Nehmen Sie einen anderen Tag.`,
    ];
  const tabellen = da.filter((name) => /^\d{4}-\d{2}-\d{2}\.yaml$/.test(name));
  const vorige = tabellen.findLast((name) => name < datei) ?? tabellen[0];
  const kopftext = da.includes('traeger.yaml') ? lies(join(daten, 'traeger', ordner, 'traeger.yaml')) : null;
  const name = ohneZusatz(kreis.kreis);
  const gegen = vorige?.replace('.yaml', '') ?? null;
  const anfang =
    vorige === undefined || gegen === null
      ? ersterText(auftrag, name, gemeinden)
      : {
          text: nachfolgerin(lies(join(daten, 'traeger', ordner, vorige)), { ...auftrag, gegen }),
          aufteilung: null,
        };
  return 'text' in anfang ? { ...anfang, ordner, kopftext, name, gemeinden, gegen } : anfang;
}

/** A text to fill, and how a list divides the Gemeinden where it is the first. */
interface Anfangstext {
  readonly text: string;
  readonly aufteilung: Aufteilung | null;
}

function ersterText(
  { form: gewollt, ...auftrag }: Auftrag,
  name: string,
  gemeinden: readonly Gemeinde[],
): Anfangstext | readonly string[] {
  const namen = gemeinden.map((g) => ohneZusatz(g.name));
  const liste = auftrag.liste === undefined ? null : liesListe(auftrag.liste, 'geld', namen, auftrag.bezug);
  // Both say the same of rents; whether there are areas, the list knows better.
  const mehrere =
    liste?.gebiete.some((g) => g.name !== null) && (gemeinden.length > 1 || liste.gebiete.length > 1);
  const ort = mehrere ? 'gebiete' : 'bruttokaltmiete';
  const tauschbar = gewollt === 'gebiete' || gewollt === 'bruttokaltmiete';
  const passend = liste !== null && liste.fehler.length === 0 && tauschbar;
  const form = passend ? ort : gewollt;
  if (form === undefined) return liste && liste.fehler.length > 0 ? liste.fehler : [OHNE_FORM];
  if (form === 'gebiete' && gemeinden.length === 1)
    return ['Dieser Träger hat nur eine Gemeinde. Nehmen Sie die Vorlage bruttokaltmiete.'];
  const mitTeilen = form === 'gebiete' && liste !== null && liste.fehler.length === 0;
  const aufteilung = mitTeilen ? gebieteAusListe(liste, gemeinden) : null;
  if (aufteilung !== null && aufteilung.fehler.length > 0) return aufteilung.fehler;
  const groessen = [...new Set(liste?.gebiete.flatMap((g) => [...g.werte.keys()]) ?? [])].sort(nachGroesse);
  const text = ausVorlage(beispielAus(form), form, {
    ...auftrag,
    name,
    gemeinden,
    aufteilung: aufteilung === null ? undefined : { ...aufteilung, groessen },
  });
  return { text, aufteilung };
}

/** What the command says for an authority without a table, if nobody names the shape. */
export const OHNE_FORM = 'Für diesen Träger gibt es noch keine Tabelle. Nennen Sie eine Vorlage mit --form.';

function nachGroesse(a: string, b: string): number {
  return (a === 'weitere' ? 99 : Number(a)) - (b === 'weitere' ? 99 : Number(b));
}

type Gefuellt = Omit<Entwurf, 'dateien' | 'gegen'> & { readonly text: string };

function mitListe(
  { text, aufteilung }: Anfangstext,
  { liste: roh, bezug, ab }: Auftrag,
  traeger: Traeger,
  gemeinden: readonly Gemeinde[],
  bund: Bund,
  gegen: Tag | null,
): Gefuellt | readonly string[] {
  const leer = { ohneWerte: [], ohneGemeinden: [], nachgerechnet: [], offen: [] };
  if (roh === undefined) return { ...leer, text, bezug: null, liste: null };
  const ziel = waehleZiel(zieleIn(text), bezug);
  if (typeof ziel === 'string') return [ziel];
  const art = ziel.bezug === 'wohnflaeche' || ziel.bezug === 'heizenergie' ? 'flaeche' : 'geld';
  const namen = [
    ...ziel.gebiete.flatMap(({ name }) => (name === null ? [] : [name])),
    ...(aufteilung === null ? [] : gemeinden.map((g) => ohneZusatz(g.name))),
  ];
  const einzige = gemeinden.length === 1 ? gemeinden.map((g) => ohneZusatz(g.name)) : [];
  const eigene = [traeger.name, ...gemeinden.slice(0, 1).map((g) => g.kreis), ...einzige];
  const liste = liesListe(roh, art, namen, ziel.bezug);
  const { text: neu, ohneWerte, fehler } = trageEin(text, ziel, liste, art, { gegen, eigene });
  if (fehler.length > 0) return fehler;
  const nicht = aufteilung?.uebrig.map((g) => ohneZusatz(g.name)) ?? [];
  const ohneGemeinden = aufteilung?.teile.filter((t) => t.offen).map((t) => t.name) ?? [];
  const kopf = { ...leer, bezug: ziel.bezug, liste, ohneWerte: [...ohneWerte, ...nicht], ohneGemeinden };
  if (gegen === null) {
    const mit =
      ziel.bezug === 'bruttokaltmiete' ? mitBeispielen(neu, stuetzen(liste, aufteilung, gemeinden)) : neu;
    return { ...kopf, text: mit };
  }
  const tabelle = vorlaeufigeTabelle(neu, traeger, bund, ab);
  if (tabelle === null) return { ...kopf, text: neu };
  const { text: fertig, geaendert, offen } = rechneNach(neu, tabelle);
  return { ...kopf, text: fertig, nachgerechnet: geaendert, offen };
}

/** The values of the first area of a list that has a Gemeinde. */
function stuetzen(liste: Liste, aufteilung: Aufteilung | null, gemeinden: readonly Gemeinde[]): Stuetze[] {
  for (const { name, werte } of liste.gebiete) {
    const teil = aufteilung?.teile.find((t) => t.name === name);
    const [gemeinde] = aufteilung === null ? gemeinden : (teil?.gemeinden ?? []);
    if (gemeinde === undefined) continue;
    const gezeigt = name ?? ohneZusatz(gemeinde.name);
    return [...werte].map(([groesse, wert]) => ({ ort: gemeinde.ags, name: gezeigt, groesse, wert }));
  }
  return [];
}

function traegerAus(kopf: string | null, ags: string, name: string): Traeger {
  const gelesen = kopf === null ? null : liesText(kopf, 'traeger.yaml', traegerInDatei).inhalt;
  return gelesen ?? { format: '1', ags, name, jobcenter: [] };
}

function ordnerVon(daten: string, ags: string): string | undefined {
  return dateienIn(join(daten, 'traeger')).find((name) => name.startsWith(`${ags}-`));
}

function dateienIn(ordner: string): string[] {
  try {
    return readdirSync(ordner).sort();
  } catch {
    return [];
  }
}

function lies(pfad: string): string {
  return readFileSync(pfad, 'utf8').replace(/^\uFEFF/, '');
}
