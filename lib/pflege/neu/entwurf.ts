import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kurzname } from '@/lib/kern/kurzname';
import type { Tag } from '@/lib/regeln';
import type { Bund, Gemeinde } from '@/lib/tabellen/bund';
import { liesText } from '@/lib/tabellen/datei';
import { type Traeger, traegerInDatei } from '@/lib/tabellen/schema/traeger';
import { beispielAus } from './anleitungen';
import { mitBeispielen, type Stuetze } from './beispiele-erzeugen';
import { trageEin, waehleZiel, type Ziel, zieleIn } from './liste-eintragen';
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
  /** Values as CSV or as lines from a PDF. */
  readonly liste?: string | undefined;
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
  readonly nachgerechnet: readonly string[];
  readonly offen: readonly string[];
}

/** The next table of an authority, or its first one, as text. Writes nothing. Returns German messages if it cannot. */
export function entwirf(auftrag: Auftrag, daten: string, bund: Bund): Entwurf | readonly string[] {
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
  const pfad = (name: string) => join('traeger', ordner, name);
  const kopftext = da.includes('traeger.yaml') ? lies(join(daten, pfad('traeger.yaml'))) : null;
  const name = ohneZusatz(kreis.kreis);
  const anfang =
    vorige === undefined
      ? ersterText(auftrag, name, gemeinden)
      : nachfolgerin(lies(join(daten, pfad(vorige))), { ...auftrag, gegen: vorige.replace('.yaml', '') });
  if (typeof anfang !== 'string') return anfang;
  const traeger = traegerAus(kopftext, auftrag.ags, name);
  const fertig = mitListe(anfang, auftrag, traeger, gemeinden, bund, vorige === undefined);
  if (!('text' in fertig)) return fertig;
  const { text, ...rest } = fertig;
  return {
    ...rest,
    gegen: vorige?.replace('.yaml', '') ?? null,
    dateien: [
      ...(kopftext === null ? [{ pfad: pfad('traeger.yaml'), text: traegerVorlage(auftrag.ags, name) }] : []),
      { pfad: pfad(datei), text },
    ],
  };
}

function ersterText(
  { form, ...auftrag }: Auftrag,
  name: string,
  gemeinden: readonly Gemeinde[],
): string | string[] {
  if (form === undefined)
    return ['Für diesen Träger gibt es noch keine Tabelle. Nennen Sie eine Vorlage mit --form.'];
  if (form === 'gebiete' && gemeinden.length === 1)
    return ['Dieser Träger hat nur eine Gemeinde. Nehmen Sie die Vorlage bruttokaltmiete.'];
  return ausVorlage(beispielAus(form), form, {
    ...auftrag,
    name,
    gemeinden,
  });
}

type Gefuellt = Omit<Entwurf, 'dateien' | 'gegen'> & { readonly text: string };

function mitListe(
  text: string,
  { liste: roh, bezug, ab }: Auftrag,
  traeger: Traeger,
  gemeinden: readonly Gemeinde[],
  bund: Bund,
  erste: boolean,
): Gefuellt | readonly string[] {
  const ohne = { text, bezug: null, liste: null, ohneWerte: [], nachgerechnet: [], offen: [] };
  if (roh === undefined) return ohne;
  const ziel = waehleZiel(zieleIn(text), bezug);
  if (typeof ziel === 'string') return [ziel];
  const art = ziel.bezug === 'wohnflaeche' || ziel.bezug === 'heizenergie' ? 'flaeche' : 'geld';
  const liste = liesListe(
    roh,
    art,
    ziel.gebiete.flatMap(({ name }) => (name === null ? [] : [name])),
  );
  const { text: neu, ohneWerte, fehler } = trageEin(text, ziel, liste, art);
  if (fehler.length > 0) return fehler;
  const kopf = { bezug: ziel.bezug, liste, ohneWerte };
  if (erste) {
    const mit = ziel.bezug === 'bruttokaltmiete' ? mitBeispielen(neu, stuetzen(ziel, liste, gemeinden)) : neu;
    return { ...kopf, text: mit, nachgerechnet: [], offen: [] };
  }
  const tabelle = vorlaeufigeTabelle(neu, traeger, bund, ab);
  if (tabelle === null) return { ...kopf, text: neu, nachgerechnet: [], offen: [] };
  const { text: fertig, geaendert, offen } = rechneNach(neu, tabelle);
  return { ...kopf, text: fertig, nachgerechnet: geaendert, offen };
}

/** The values of the list's first area. */
function stuetzen(ziel: Ziel, liste: Liste, gemeinden: readonly Gemeinde[]): Stuetze[] {
  const [gebiet] = liste.gebiete;
  if (gebiet === undefined) return [];
  const name = gebiet.name ?? ohneZusatz(gemeinden[0]?.name ?? '');
  const gemeinde =
    ziel.gebiete.length === 1
      ? gemeinden[0]
      : gemeinden.find((g) => kurzname(ohneZusatz(g.name)) === kurzname(name));
  if (gemeinde === undefined) return [];
  return [...gebiet.werte].map(([groesse, wert]) => ({ ort: gemeinde.ags, name, groesse, wert }));
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
