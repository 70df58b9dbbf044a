import {
  type Anfrage,
  ausDezimal,
  type Bezug,
  type Ergebnis,
  type KriteriumErgebnis,
  kriteriumVon,
  type Regelwerk,
  type Tabelle,
  urteile,
} from '@/lib/regeln';

/** What holds for every answer whatever was asked: the first promise that is broken, null if none is. */
export function gebrochen(
  anfrage: Anfrage,
  ergebnis: Ergebnis,
  tabelle: Tabelle,
  werk: Regelwerk,
): string | null {
  for (const [satz, haelt] of VERSPRECHEN) if (!haelt(ergebnis, anfrage, tabelle)) return satz;
  return urteile(anfrage, werk) === ergebnis.urteil ? null : 'urteile sagt dasselbe wie pruefe';
}

type Versprechen = readonly [
  satz: string,
  haelt: (e: Ergebnis, anfrage: Anfrage, tabelle: Tabelle) => boolean,
];

const VERSPRECHEN: readonly Versprechen[] = [
  [
    'im Rahmen: alles, was entscheidet, ist im Rahmen',
    (e) => e.urteil !== 'im_rahmen' || entscheidende(e).every((k) => k.status === 'im_rahmen'),
  ],
  [
    'im Rahmen: Miete und Heizung sind mit einer Grenze verglichen',
    (e) =>
      e.urteil !== 'im_rahmen' ||
      (entscheidende(e).some((k) => k.kriterium === 'miete' && k.richtwert !== null) &&
        entscheidende(e).some((k) => misstHeizung(k.bezug) && k.richtwert !== null)),
  ],
  [
    'hohe Heizkosten sind nur im Rahmen, wo die Stelle den Verbrauch oder eine Summe misst oder so viel zulässt',
    (e, { heizkosten }) =>
      e.urteil !== 'im_rahmen' ||
      heizkosten === null ||
      entscheidende(e).some(
        ({ bezug, richtwert }) =>
          bezug === 'heizenergie' ||
          bezug === 'bruttowarmmiete' ||
          (bezug === 'heizkosten' && zahl(richtwert) >= heizkosten),
      ),
  ],
  [
    'Miete im Rahmen: nichts ist darüber, und offen sind nur Heizung oder Betriebskosten ohne Grenze',
    (e) =>
      e.urteil !== 'miete_im_rahmen' ||
      (entscheidende(e).some((k) => k.kriterium === 'miete' && k.status === 'im_rahmen') &&
        entscheidende(e).some((k) => k.status === 'nicht_pruefbar') &&
        entscheidende(e).every((k) => k.status === 'im_rahmen' || darfOffenBleiben(k))),
  ],
  [
    'nur die Heizung darüber: die Miete ist im Rahmen',
    (e) =>
      e.urteil !== 'nur_heizung_ueber' ||
      (entscheidende(e).some((k) => k.kriterium === 'heizung' && k.status === 'ueber_richtwert') &&
        entscheidende(e).every(
          (k) => k.kriterium === 'heizung' || k.status === 'im_rahmen' || darfOffenBleiben(k),
        )),
  ],
  [
    'darüber: genau wenn Miete oder Fläche über einer entscheidenden Grenze liegt',
    (e) =>
      (e.urteil === 'ueber_richtwert') ===
      entscheidende(e).some((k) => k.kriterium !== 'heizung' && k.status === 'ueber_richtwert'),
  ],
  [
    'Gründe stehen genau da, wo etwas offen ist',
    (e) => e.gruende.length > 0 === (e.urteil === 'nicht_pruefbar' || e.urteil === 'miete_im_rahmen'),
  ],
  ['eine bekannte Angabe steht neben jeder Grenze', (e, anfrage) => e.kriterien.every(zeigt(anfrage))],
  ['Status, Unterschied und Spanne passen zusammen', (e) => e.kriterien.every(passtZusammen)],
  [
    'der eigene Anteil ist mindestens jede einzelne Überschreitung und höchstens, was die Wohnung kostet',
    eigenanteilStimmt,
  ],
  [
    'die Grenze der Gerichte steht nur, wo die Stelle tatsächliche Kosten übernimmt',
    (e, _, { ohneRichtwert }) =>
      e.kriterien.every((k) => k.herkunft === 'traeger' || k.bezug === 'heizkosten') &&
      (e.kriterien.every((k) => k.herkunft === 'traeger') ||
        ohneRichtwert.some(
          ({ art, bezug }) => art === 'tatsaechliche_kosten' && kriteriumVon(bezug) === 'heizung',
        )),
  ],
  [
    'Ort und Tabelle der Antwort sind die gefragten',
    (e, { ort, stichtag }) =>
      e.kriterien.length === 0 ||
      (e.ort?.ags === ort &&
        e.tabelle !== null &&
        stichtag !== null &&
        e.tabelle.gueltigAb <= stichtag &&
        (e.tabelle.gueltigBis === null || stichtag <= e.tabelle.gueltigBis)),
  ],
];

function entscheidende({ kriterien }: Ergebnis): readonly KriteriumErgebnis[] {
  return kriterien.filter(({ massgeblich }) => massgeblich);
}

function misstHeizung(bezug: Bezug): boolean {
  return kriteriumVon(bezug) === 'heizung' || bezug === 'bruttowarmmiete';
}

/** Heating, and Betriebskosten of which no limit is known. */
function darfOffenBleiben({ kriterium, bezug, status, richtwert }: KriteriumErgebnis): boolean {
  const ohneGrenze = bezug === 'betriebskosten' && richtwert === null;
  return status === 'nicht_pruefbar' && (kriterium === 'heizung' || ohneGrenze);
}

/** The offer's own value, as far as its parts are known; a least amount for Betriebskosten may raise it. */
function zeigt(a: Anfrage): (k: KriteriumErgebnis) => boolean {
  const summe = (...teile: (number | null)[]) =>
    teile.includes(null) ? null : teile.reduce<number>((s, teil) => s + (teil ?? 0), 0);
  const nebenkosten = a.betriebsUndHeizkosten ?? summe(a.betriebskosten, a.heizkosten);
  const eigene: Readonly<Partial<Record<Bezug, number | null>>> = {
    nettokaltmiete: a.nettokaltmiete,
    betriebskosten: a.betriebskosten,
    bruttokaltmiete: summe(a.nettokaltmiete, a.betriebskosten),
    bruttowarmmiete: summe(a.nettokaltmiete, nebenkosten),
    heizkosten: a.heizkosten,
    heizenergie: a.heizung?.verbrauch ?? null,
    wohnflaeche: a.wohnflaeche,
  };
  return ({ bezug, istwert, istwertArt }) => {
    const eigener = eigene[bezug] ?? null;
    if (eigener === null) return true;
    return istwertArt === 'genau' ? zahl(istwert) >= eigener : istwert !== null;
  };
}

function passtZusammen(k: KriteriumErgebnis): boolean {
  if (k.status === 'nicht_pruefbar') return k.differenz === null && k.gruende.length > 0;
  if (k.status === 'kein_richtwert') return k.richtwert === null && !k.massgeblich;
  const differenz = Number(k.differenz);
  const [von, bis] = k.richtwertSpanne ?? [k.richtwert, k.richtwert];
  const ende = k.status === 'im_rahmen' ? von : bis;
  return (
    Math.abs(Number(k.istwert) - Number(k.richtwert) - differenz) < 0.00005 &&
    differenz > 0 === (k.status === 'ueber_richtwert') &&
    k.richtwert === ende &&
    Number(von) <= Number(bis)
  );
}

const GELD: ReadonlySet<Bezug> = new Set([
  'nettokaltmiete',
  'betriebskosten',
  'bruttokaltmiete',
  'bruttowarmmiete',
  'heizkosten',
]);

/** A least amount for Betriebskosten is compared but not paid, so such a limit says nothing about the own share. */
function eigenanteilStimmt(e: Ergebnis, a: Anfrage, { grenzen }: Tabelle): boolean {
  const gedacht = new Set(grenzen.flatMap((g) => (g.mindestBetriebskosten === null ? [] : [g.bezug])));
  const ueber = entscheidende(e).filter(
    (k) => k.status === 'ueber_richtwert' && GELD.has(k.bezug) && !gedacht.has(k.bezug),
  );
  if (e.eigenanteil === null) return ueber.length === 0;
  const betrag = zahl(e.eigenanteil.betrag);
  const kosten =
    (a.nettokaltmiete ?? 0) + (a.betriebskosten ?? 0) + (a.heizkosten ?? 0) + (a.betriebsUndHeizkosten ?? 0);
  const offen = entscheidende(e).some((k) => k.status === 'nicht_pruefbar');
  return (
    betrag > 0 &&
    betrag <= kosten &&
    ueber.every((k) => betrag >= zahl(k.differenz)) &&
    !(offen && e.eigenanteil.art === 'genau')
  );
}

/** Hundredths; below every amount where there is none. */
function zahl(text: string | null): number {
  return (text === null ? null : ausDezimal(text)) ?? -1;
}
