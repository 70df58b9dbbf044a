import type { Bericht } from '@/lib/berichte/bericht';
import { tagLang } from '@/lib/kern/zahlen';
import { BEZUG } from '@/lib/texte/begriffe';
import { DECKUNG } from '@/lib/texte/deckung';

/** A part of the report: a heading, sentences, a table. */
export interface Abschnitt {
  readonly titel: string;
  readonly saetze: readonly string[];
  readonly kopf: readonly string[];
  readonly zeilen: readonly (readonly string[])[];
}

/** The report in parts. */
export function abschnitte(bericht: Bericht): readonly Abschnitt[] {
  const { tag, laender, ohneAntwort, gemeinden } = bericht;
  const kreise = laender.reduce((summe, land) => summe + land.kreise, 0);
  const mit = kreise - ohneAntwort.length;
  return [
    {
      titel: `Abdeckung am ${tagLang(tag)}`,
      saetze: [`${mit} von ${kreise} Kreisen und kreisfreien Städten haben Richtwerte, die entscheiden.`],
      kopf: ['Land', 'aktuell', 'älter', 'veraltet', 'keine', 'alle'],
      zeilen: laender.map((land) => [
        land.name,
        ...[land.aktuell, land.aelter, land.veraltet, land.keine, land.kreise].map(String),
      ]),
    },
    {
      titel: 'Belege',
      saetze: ['Gezählt sind die Tabellen, die an dem Tag gelten.'],
      kopf: ['Land', 'Dokument', 'Seite des Amts', 'zweite Hand', 'nur Orientierung'],
      zeilen: bericht.belege.map((b) => [
        b.name,
        ...[b.original, b.amtliche_seite, b.zweitquelle, b.orientierung].map(String),
      ]),
    },
    traegerabschnitt(bericht),
    lueckenabschnitt(bericht),
    ohneRichtwertabschnitt(bericht),
    {
      titel: 'Kreise ohne Urteil',
      saetze: [
        `Für ${ohneAntwort.length} Kreise und kreisfreie Städte entscheidet an dem Tag keine Tabelle.`,
      ],
      kopf: ['Schlüssel', 'Kreis', 'Land', 'Grund'],
      zeilen: ohneAntwort.map(({ ags, name, land, grund }) => [ags, name, land, grund]),
    },
    {
      titel: 'Gemeinden',
      saetze: [`Die Liste hat ${zahl(gemeinden.liste)} Gemeinden, Gebietsstand ${gemeinden.gebietsstand}.`],
      kopf: [],
      zeilen: [],
    },
  ];
}

function traegerabschnitt({ traeger }: Bericht): Abschnitt {
  return {
    titel: 'Alter der Tabellen',
    saetze: [`${traeger.length} Träger, ${traeger.reduce((summe, t) => summe + t.fassungen, 0)} Fassungen.`],
    kopf: ['Träger', 'Fassungen', 'gilt ab', 'bis', 'bestätigt', 'Monate', 'Stand'],
    zeilen: traeger.map((t) => [
      `${t.name} (${t.ags})`,
      String(t.fassungen),
      t.gueltigAb ?? '-',
      t.gueltigBis ?? (t.gueltigAb === null ? '-' : 'offen'),
      t.zuletztBestaetigt ?? '-',
      t.monate === null ? '-' : String(t.monate),
      DECKUNG[t.deckung],
    ]),
  };
}

function lueckenabschnitt({ luecken }: Bericht): Abschnitt {
  return {
    titel: 'Nur zum Teil bekannt',
    saetze: [`In ${luecken.length} geltenden Tabellen fehlt etwas, worauf es ankommt.`],
    kopf: [
      'Tabelle',
      'Träger',
      'Werte liegen nicht vor',
      'Personenzahl ohne Wert',
      'Gemeinden ohne Mietwert',
    ],
    zeilen: luecken.map(({ tabelle, traeger, unbekannt, groessen, gemeinden }) => [
      tabelle,
      traeger,
      String(unbekannt),
      groessen.join(', ') || '-',
      String(gemeinden),
    ]),
  };
}

const ART = {
  nicht_gefunden: 'nicht gefunden',
  tatsaechliche_kosten: 'tatsächliche Kosten, so sagt es die Stelle',
} as const;

function ohneRichtwertabschnitt({ ohneRichtwert }: Bericht): Abschnitt {
  return {
    titel: 'Ohne Richtwert',
    saetze: ['Gezählt sind Tabellen: je Träger die neueste, und alle Fassungen.'],
    kopf: ['Wofür', 'Art', 'neueste', 'alle'],
    zeilen: ohneRichtwert.map(({ bezug, art, neueste, alle }) => [
      BEZUG[bezug],
      ART[art],
      String(neueste),
      String(alle),
    ]),
  };
}

/** `10747` as `10.747`. */
function zahl(wert: number): string {
  return String(wert).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** For a terminal: columns in line. */
export function alsText(teile: readonly Abschnitt[]): string {
  return teile
    .map(({ titel, saetze, kopf, zeilen }) => {
      const alle = zeilen.length > 0 ? [kopf, ...zeilen] : [];
      const breiten = kopf.map((_, i) => Math.max(...alle.map((zeile) => zeile[i]?.length ?? 0)));
      const tabelle = alle.map((zeile) =>
        zeile
          .map((wert, i) => wert.padEnd(breiten[i] ?? 0))
          .join('  ')
          .trimEnd(),
      );
      return [
        titel,
        '='.repeat(titel.length),
        ...saetze,
        ...(alle.length > 0 ? ['', ...tabelle] : []),
        '',
      ].join('\n');
    })
    .join('\n');
}

/** As Markdown. */
export function alsMarkdown(teile: readonly Abschnitt[]): string {
  const reihe = (zellen: readonly string[]) =>
    `| ${zellen.map((z) => z.replaceAll('|', '\\|')).join(' | ')} |`;
  return teile
    .map(({ titel, saetze, kopf, zeilen }) => {
      const tabelle =
        zeilen.length > 0 ? [reihe(kopf), reihe(kopf.map(() => '---')), ...zeilen.map(reihe), ''] : [];
      return [`## ${titel}`, '', saetze.join(' '), '', ...tabelle].join('\n');
    })
    .join('\n');
}
