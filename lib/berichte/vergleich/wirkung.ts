import { gruppiert } from '@/lib/kern/gruppiert';
import { tagLang } from '@/lib/kern/zahlen';
import type { Grenze, Tabelle, Tag } from '@/lib/regeln';
import { BEZUG } from '@/lib/texte/begriffe';
import { seite, type Wertpaar } from './paare';
import type { Fassungsstand } from './stand';

/** Two states of one version, or a version and the one before it. */
export interface Gegenstand {
  readonly alt: Fassungsstand | null;
  readonly neu: Fassungsstand;
  /** The same file before and after. */
  readonly dieselbe: boolean;
  /** First day of the version that follows it now; null if none does. */
  readonly danach: Tag | null;
  readonly paare: readonly Wertpaar[];
}

/**
 * What a change does to people and places, in sentences that stand before everything else: an end, a first table, places that
 * move between areas, areas that keep all they had while others change.
 */
export function wirkungssaetze(gegenstand: Gegenstand, heute: Tag): string[] {
  return [...ende(gegenstand, heute), ...erste(gegenstand), ...umzuege(gegenstand), ...vergessen(gegenstand)];
}

function ende({ alt, neu, dieselbe, danach }: Gegenstand, heute: Tag): string[] {
  const [vorher, jetzt] = [dieselbe ? alt?.inhalt?.gueltig_bis : undefined, neu.inhalt?.gueltig_bis];
  if (vorher === jetzt) return [];
  if (jetzt === undefined) return [`Diese Tabelle endet nicht mehr. Sie gilt weiter für ${neu.wen}.`];
  const erster = tagDanach(jetzt);
  if (danach === erster)
    return [`Diese Tabelle endet am ${tagLang(jetzt)}. Am Tag danach beginnt die nächste.`];
  if (danach !== null && danach > erster)
    return [
      `Vom ${tagLang(erster)} an gibt es keinen Richtwert für ${neu.wen}, bis am ${tagLang(danach)} die nächste Tabelle beginnt.`,
    ];
  return [
    `${erster <= heute ? 'Seit dem' : 'Ab'} ${tagLang(erster)} gibt es keinen Richtwert für ${neu.wen}.`,
  ];
}

function erste({ alt, neu, paare }: Gegenstand): string[] {
  if (alt !== null || neu.tabelle === null) return [];
  const gebiete = new Set(paare.map((paar) => seite(paar).stelle)).size;
  return [`Zum ersten Mal gibt es Richtwerte für ${neu.wen}: ${paare.length} Werte in ${gebiete} Gebieten.`];
}

/** “Springe (03241018) kommt von „…“ nach „…“”, once for all limits that say the same. */
function umzuege({ alt, neu }: Gegenstand): string[] {
  if (alt?.tabelle == null || neu.tabelle === null) return [];
  const [bisher, jetzt] = [lagen(alt.tabelle), lagen(neu.tabelle)];
  const saetze = new Set<string>();
  const hiessen = new Set([...bisher.values()].map(({ gebiet }) => gebiet));
  for (const [schluessel, { ort, grenze, gebiet }] of jetzt) {
    const vorher = bisher.get(schluessel)?.gebiet;
    if (vorher === undefined || vorher === gebiet) continue;
    // A name that no area had before is a new name, not another area.
    if (!hiessen.has(gebiet) && [...jetzt.values()].every((l) => l.gebiet !== vorher)) {
      saetze.add(`Das Gebiet „${vorher}“ heißt jetzt „${gebiet}“.`);
      continue;
    }
    saetze.add(`${ort} kommt von „${vorher}“ nach „${gebiet}“${grenze === null ? '' : ` (${grenze})`}.`);
  }
  for (const ags of Object.keys(alt.tabelle.gemeinden))
    if (!Object.hasOwn(neu.tabelle.gemeinden, ags))
      saetze.add(`Für ${alt.tabelle.gemeinden[ags]} (${ags}) gilt diese Tabelle nicht mehr.`);
  return [...saetze];
}

interface Lage {
  /** “Springe (03241018)”. */
  readonly ort: string;
  /** What is limited; null where all limits of a table have the same areas. */
  readonly grenze: string | null;
  readonly gebiet: string;
}

/** For each limit and Gemeinde the area it is in, only where a table has areas at all. */
function lagen(tabelle: Tabelle): ReadonlyMap<string, Lage> {
  const ergebnis = new Map<string, Lage>();
  const grenzen = tabelle.grenzen.flatMap((g): readonly Grenze[] => (g.teile.length > 0 ? g.teile : [g]));
  const mitGebieten = grenzen.filter(({ gebiete }) => gebiete.length > 1);
  for (const { bezug, wirkung, gebiete } of mitGebieten)
    for (const [ags, name] of Object.entries(tabelle.gemeinden)) {
      const da = gebiete.filter(({ gemeinden }) => gemeinden?.includes(ags) !== false).map((g) => g.name);
      ergebnis.set(`${bezug}|${wirkung}|${ags}`, {
        ort: `${name} (${ags})`,
        grenze: mitGebieten.length > 1 ? BEZUG[bezug] : null,
        gebiet: da.join('“, „') || 'kein Gebiet',
      });
    }
  return ergebnis;
}

/** Areas of a limit whose every value stays, while most others of it change: most likely nobody typed them in. */
function vergessen({ alt, paare }: Gegenstand): string[] {
  if (alt === null) return [];
  return gruppiert(paare, (paar) => `${seite(paar).bezug}|${seite(paar).wirkung}`).flatMap((grenze) => {
    const gebiete = gruppiert(grenze, (paar) => seite(paar).stelle);
    const gleich = gebiete.filter((werte) => werte.every(({ geaendert }) => !geaendert));
    if (gleich.length === 0 || gleich.length * 2 > gebiete.length) return [];
    const namen = gleich.flatMap(([erster]) => (erster ? [seite(erster).stelle] : []));
    const bezug = grenze[0] && BEZUG[seite(grenze[0]).bezug];
    return [
      `Alle alten Werte behält: ${namen.join(', ')} (${bezug}). In ${gebiete.length - gleich.length} anderen Gebieten ändern sie sich.`,
    ];
  });
}

function tagDanach(tag: Tag): Tag {
  return new Date(Date.parse(tag) + 86_400_000).toISOString().slice(0, 10);
}
