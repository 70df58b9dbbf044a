import type { Orientierung } from '@/lib/regeln';
import { wertText } from './werte';

/** A value beside the verdict, in words that keep it from being read as a limit. */
export function orientierungText(o: Orientierung): string {
  if (o.code === 'heizspiegel_zu_hoch')
    return `${HEIZUNG} ${grenzeText(o) ?? 'Das Jobcenter prüft sie einzeln.'}`;
  return o.wert === null ? OHNE_WERT[o.code] : MIT_WERT[o.code](wertText(o.bezug, o.wert));
}

const HEIZUNG = 'Für Heizkosten liegt uns hier kein Richtwert vor.';

/** From when on the Jobcenter asks: what courts make of the Heizspiegel, which itself says nothing of that. */
function grenzeText({ bezug, wert, spanne }: Orientierung): string | null {
  const gerichte = 'Gerichte rechnen dann mit dem bundesweiten Heizspiegel.';
  if (wert !== null)
    return `${gerichte} Bis ${wertText(bezug, wert)} im Monat fragt das Jobcenter meist nicht nach.`;
  if (spanne === null) return null;
  const [von, bis] = spanne.map((grenze) => wertText(bezug, grenze));
  return `${gerichte} Bis ${von} im Monat fragt das Jobcenter meist nicht nach, je nach Heizung bis ${bis}.`;
}

/** Where the person's own heating costs lie, with the bounds; null if nothing can be said. */
export function einordnungText(o: Orientierung, eigene: string): string | null {
  const grenzen = [o.wert, ...(o.spanne ?? [])].flatMap((g) => (g === null ? [] : [wertText(o.bezug, g)]));
  const [von] = grenzen;
  const bis = grenzen.at(-1);
  if (von === undefined || bis === undefined) return null;
  switch (o.einordnung) {
    case 'unauffaellig':
      return `${eigene} Heizkosten sind unauffällig. Bis ${von} fragt das Jobcenter meist nicht nach.`;
    case 'je_nach_heizung':
      return von === bis
        ? `Ob ${eigene} Heizkosten auffallen, kommt auf das Warmwasser an. Läuft es über die Heizung, fragt das Jobcenter bis ${bis} meist nicht nach.`
        : `Ob ${eigene} Heizkosten auffallen, kommt auf die Heizung an. Das Jobcenter fragt je nach Heizung meist über ${von} bis ${bis} nach.`;
    case 'auffaellig_hoch':
      return `${eigene} Heizkosten sind auffällig hoch. Über ${bis} fragt das Jobcenter meist nach. Vielleicht zahlen Sie einen Teil selbst.`;
    case null:
      return von === bis
        ? `Bis ${von} Heizkosten fragt das Jobcenter meist nicht nach.`
        : `Bis ${von} Heizkosten fragt das Jobcenter meist nicht nach, je nach Heizung bis ${bis}.`;
  }
}

/** The same in a few words, for a row of the table. */
export function lageText(orientierung: readonly Orientierung[]): string | null {
  const lage = orientierung.find(({ code }) => code === 'heizspiegel_zu_hoch')?.einordnung ?? null;
  return lage === null ? null : LAGE[lage];
}

const LAGE: Readonly<Record<NonNullable<Orientierung['einordnung']>, string>> = {
  unauffaellig: 'Zur Orientierung: unauffällig.',
  je_nach_heizung: 'Zur Orientierung: Es kommt auf die Heizung an.',
  auffaellig_hoch: 'Zur Orientierung: auffällig hoch.',
};

type OhneHeizung = Exclude<Orientierung['code'], 'heizspiegel_zu_hoch'>;

const MIT_WERT: Readonly<Record<OhneHeizung, (zahl: string) => string>> = {
  wogg_ohne_klimakomponente: (zahl) =>
    `Ohne örtlichen Richtwert zieht die Rechtsprechung eine Grenze. Sie liegt bei ${zahl} im Monat für Kaltmiete mit Betriebskosten.`,
  wogg_mit_klimakomponente: (zahl) =>
    `Mehrere Gerichte zählen einen Klimazuschlag dazu. Dann liegt die Grenze bei ${zahl} im Monat.`,
};

const OHNE_WERT: Readonly<Record<OhneHeizung, string>> = {
  wogg_ohne_klimakomponente: 'Für diese Zahl von Personen ist keine Grenze aus dem Wohngeldgesetz bekannt.',
  wogg_mit_klimakomponente: 'Für diese Zahl von Personen ist keine Grenze mit Klimazuschlag bekannt.',
};
