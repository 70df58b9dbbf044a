import { isScalar } from 'yaml';
import type { Gemeinde } from '@/lib/tabellen/bund';
import { setze } from '../aendern';
import { paareIn, type Stelle } from '../eintraege';
import { geaendert } from '../geaendert';
import type { Aufteilung } from './gebiete-aus-liste';
import { type Quellenangaben, setzeQuelle } from './quellenangaben';
import { bei, oeffne, SCHEMAZEILE, schreibe, setzeKopf, wertVon } from './stellen';

export interface ErsteTabelle {
  readonly ab: string;
  readonly heute: string;
  readonly name: string;
  readonly gemeinden: readonly Gemeinde[];
  readonly quelle: Quellenangaben;
  /** The areas as a list prints them, with the sizes it has; without it each Gemeinde is an area. */
  readonly aufteilung?: (Aufteilung & { readonly groessen: readonly string[] }) | undefined;
}

/** The places of the guides' examples, key and name. */
const BEISPIELORTE = ['03252006', '03252001'] as const;
const BEISPIELNAMEN = ['Hameln', 'Aerzen'] as const;
const BEISPIELTRAEGER = 'Beispielkreis (erfunden)';

/**
 * A first table from the example of a guide: its shape, the authority's own Gemeinden, and no figure of the example
 * left - each stands as a comment behind a word that the checker refuses.
 */
export function ausVorlage(beispiel: string, form: string, tabelle: ErsteTabelle): string {
  const { ab, heute, name, gemeinden, quelle, aufteilung } = tabelle;
  const vorlage = mitOrten(beispiel, name, gemeinden);
  const text = form === 'gebiete' ? mitGemeinden(vorlage, gemeinden, aufteilung) : vorlage;
  return geaendert(text, (dokument) => {
    const stellen = paareIn(dokument);
    for (const s of bei(stellen, 'gueltig_ab')) schreibe(s, ab);
    for (const s of bei(stellen, 'zuletzt_bestaetigt'))
      if (quelle.eingesehen === undefined) oeffne(s, 'EINTRAGEN: heute', false);
      else schreibe(s, quelle.eingesehen);
    setzeQuelle(dokument, stellen, quelle, false);
    const weg = ({ pfad, name }: Stelle) =>
      name === 'bestaetigt' || (name === 'anmerkungen' && pfad.length === 1);
    for (const { gruppe, paar } of stellen.filter(weg)) gruppe.items.splice(gruppe.items.indexOf(paar), 1);
    for (const s of stellen.filter(istZahl)) schreibe(s, 'EINTRAGEN', `zum Beispiel ${wertVon(s)}`);
    setzeKopf(dokument, [
      ...(text.startsWith(`#${SCHEMAZEILE}`)
        ? []
        : [`${SCHEMAZEILE} $schema=../../schema/tabelle.schema.json`]),
      ` Angelegt am ${heute} aus der Vorlage „${form}“. Gilt ab ${ab}.`,
      ' Offen ist jede Zeile mit EINTRAGEN. Die Prüfung nennt sie, bis dort ein Wert steht.',
      ' Zeilen, für die das Dokument nichts druckt, löschen Sie.',
    ]);
    return true;
  });
}

/** Each Gemeinde, or each area of a list, as an area of its own in the place of one row for all. */
function mitGemeinden(
  beispiel: string,
  gemeinden: readonly Gemeinde[],
  aufteilung: ErsteTabelle['aufteilung'],
): string {
  const einzeln = gemeinden.map((g) => ({ name: ohneZusatz(g.name), gemeinden: [g], offen: false }));
  const gebiete = (aufteilung?.teile ?? einzeln).map(({ name, gemeinden: eigene, offen }) =>
    [
      `      - name: ${/^\p{L}[\p{L}\d ().-]*$/u.test(name) ? name : JSON.stringify(name)}`,
      offen
        ? '        gemeinden: ["EINTRAGEN"] # Schlüssel der Gemeinden, die dazu gehören'
        : `        gemeinden: [${eigene.map((g) => `"${g.ags}"`).join(', ')}]`,
      '        je_person:',
      ...(aufteilung?.groessen ?? ['1', '2', '3', '4', '5', 'weitere']).map((n) => `          ${n}: 431.00`),
    ].join('\n'),
  );
  const ohne = aufteilung?.uebrig ?? [];
  const hinweis = [
    'Diese Gemeinden nennt die Liste nicht. Wozu gehören sie?',
    ...ohne.map((g) => `"${g.ags}" ${g.name}`),
  ];
  const davor = ohne.length === 0 ? '' : hinweis.map((zeile) => `    # ${zeile}\n`).join('');
  const block = `${davor}    gebiete:\n${gebiete.join('\n')}\n`;
  return beispiel.replace(/^ {4}je_person:\n(?: {6}.*\n)+/m, () => block);
}

/** In one pass: a name that is put in may itself contain the name of an example. */
function mitOrten(beispiel: string, traeger: string, gemeinden: readonly Gemeinde[]): string {
  const ersatz = new Map([[BEISPIELTRAEGER, traeger]]);
  for (const i of [0, 1] as const) {
    const gemeinde = gemeinden[i] ?? gemeinden[0];
    if (gemeinde === undefined) continue;
    ersatz.set(BEISPIELORTE[i], gemeinde.ags).set(BEISPIELNAMEN[i], ohneZusatz(gemeinde.name));
  }
  const muster = new RegExp([...ersatz.keys()].map((text) => text.replace(/[()]/g, '\\$&')).join('|'), 'g');
  return beispiel.replace(muster, (fund) => ersatz.get(fund) ?? fund);
}

/** Words and counts that belong to the shape; everything else with digits is a figure of a document. */
const BLEIBT = new Set(['personen', 'weitere_ab', 'einzelfall_ab', 'fassung', 'ausgabe']);

function istZahl(stelle: Stelle): boolean {
  const { pfad, name, paar } = stelle;
  const nackt = isScalar(paar.value) && paar.value.type === 'PLAIN';
  const bereich = ['grenzen', 'zuschlaege', 'zuschlaege_zusammen', 'beispiele'].includes(String(pfad[0]));
  const danach = name === 'ab' && pfad.at(-2) === 'danach';
  return (
    nackt && bereich && /^-?\d+(?:[.,]\d+)?$/.test(wertVon(stelle) ?? '') && !BLEIBT.has(name) && !danach
  );
}

export function ohneZusatz(name: string): string {
  return name.split(',')[0] ?? name;
}

/** What is known of the Jobcenter of a new authority. What is missing stays open. */
export interface Jobcenterangaben {
  readonly name?: string | undefined;
  /** `gE` or `zkT`. */
  readonly art?: string | undefined;
  readonly website?: string | undefined;
}

/** The file of a new authority: who it is, and what is still to be said about its Jobcenter. */
export function traegerVorlage(ags: string, name: string, jobcenter: Jobcenterangaben = {}): string {
  const { name: wer = '', art = '', website = '' } = jobcenter;
  const leer = `#${SCHEMAZEILE} $schema=../../schema/traeger.schema.json
# Tragen Sie nur Kontakte ein, die das Jobcenter selbst veröffentlicht.
format: 1
ags: "${ags}"
name:
jobcenter:
  - name: # EINTRAGEN: Name des Jobcenters
    art: # EINTRAGEN: gE (gemeinsam mit der Arbeitsagentur) oder zkT (die Kommune allein)
${website === '' ? '    # website: https://\n' : ''}    # telefon:
    # email:
`;
  return [
    [['name'], name],
    [['jobcenter', 0, 'name'], wer],
    [['jobcenter', 0, 'art'], art],
    [['jobcenter', 0, 'website'], website],
  ].reduce((text, [pfad, wert]) => setze(text, pfad as Stelle['pfad'], wert as string), leer);
}
