import { describe, expect, it } from 'vitest';
import { ersetze, meldungenZu, ohneMarken, TABELLE } from './hilfe';

/** Exactly these messages, each at its mark, whatever the order. */
function erwarte(neuerText: string, ...saetze: string[]): void {
  const { text, stellen } = ohneMarken(neuerText);
  expect(meldungenZu(text).toSorted()).toEqual(saetze.map((satz, i) => `${stellen[i]}${satz}`).toSorted());
}

const OBEN =
  'format, gueltig_ab, erster_tag, gueltig_bis, zuletzt_bestaetigt, lizenz, gilt_fuer, nur_orientierung, vielleicht_hoeher, quelle, anmerkungen, bestaetigt, grenzen, ausgleich, zuschlaege, zuschlaege_zusammen, ohne_richtwert, leserhinweise, beispiele';
const ZELLEN = `${Array.from({ length: 20 }, (_, i) => i + 1).join(', ')}, weitere, weitere_ab, einzelfall_ab, danach`;

describe('Unbekannte Einträge', () => {
  it.each([
    ['lizenz: unbekannt', '»lizenz: unbekannt\nlizens: x', 'lizens', 'lizenz'],
    ['  beleg: original', '  beleg: original\n  »hinweiss: x', 'hinweiss', 'hinweis'],
    ['          2: 540.00', '          2: 540.00\n          »weiter: 90', 'weiter', 'weitere'],
    ['      personen: 2', '      personen: 2\n      »Wohnflaeche: 60', 'Wohnflaeche', 'wohnflaeche'],
    [
      '        je_person:\n          1: 450',
      '        »jeperson: x\n        je_person:\n          1: 450',
      'jeperson',
      'je_person',
    ],
  ])('%s: ein Vertippen bekommt einen Vorschlag', (alt, neu, name, vorschlag) => {
    const { text } = ohneMarken(ersetze(alt, neu));
    expect(meldungenZu(text)).toEqual([
      expect.stringContaining(`: Den Eintrag „${name}“ kennen wir hier nicht. Meinen Sie „${vorschlag}“?`),
    ]);
    const zeile = text.split('\n').findIndex((z) => z.trim().startsWith(`${name}:`)) + 1;
    const spalte = (text.split('\n')[zeile - 1] ?? '').indexOf(name) + 1;
    expect(meldungenZu(text)[0]).toMatch(new RegExp(`^2026-01-01\\.yaml:${zeile}:${spalte}: `));
  });

  it('ohne Ähnlichkeit nennt die Meldung, was möglich ist', () => {
    erwarte(
      ersetze('lizenz: unbekannt', 'lizenz: unbekannt\n»xyzxyzxyz: 1'),
      `Den Eintrag „xyzxyzxyz“ kennen wir hier nicht. Möglich ist: ${OBEN}`,
    );
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    'der Name „%s“ ist unbekannt wie jeder andere',
    (name) => {
      erwarte(
        ersetze('lizenz: unbekannt', `lizenz: unbekannt\n»${name}: 1`),
        `Den Eintrag „${name}“ kennen wir hier nicht. Möglich ist: ${OBEN}`,
      );
      erwarte(
        ersetze('2: 540.00', `2: 540.00\n          »${name}: 600.00`),
        `Den Eintrag „${name}“ kennen wir hier nicht. Möglich ist: ${ZELLEN}`,
      );
    },
  );

  it('mehr als 20 Personen kennt keine Tabelle', () => {
    const meldungen = meldungenZu(ersetze('2: 540.00', '2: 540.00\n          21: 600.00'));
    expect(meldungen).toEqual([
      expect.stringMatching(/^2026-01-01\.yaml:21:11: Den Eintrag „21“ kennen wir/),
    ]);
  });
});

describe('Fehlende Einträge', () => {
  const quelle = TABELLE.slice(TABELLE.indexOf('quelle:'), TABELLE.indexOf('grenzen:'));

  it('keine Tabelle ohne Quelle', () => {
    erwarte(
      `»${ersetze(quelle, '')}`,
      'Es fehlt der Eintrag „quelle“. Er gehört ganz nach links und braucht einen Wert.',
    );
    erwarte(
      ersetze(quelle, 'quelle: »Internet\n'),
      'Hier gehören eingerückte Zeilen mit „Name: Wert“ hin. Vergleichen Sie mit einer anderen Tabelle.',
    );
  });

  it('keine Quelle ohne Ort', () => {
    erwarte(
      ersetze(
        '  stelle: Prüfkreis\n  dokument: Prüftabelle\n  fundstelle: S. 1\n',
        '  »stelle: Prüfkreis\n  dokument: Prüftabelle\n',
      ),
      'Der Quelle fehlt der Ort. Tragen Sie „link“ (Internetadresse) oder „fundstelle“ ein.',
    );
    expect(meldungenZu(ersetze('fundstelle: S. 1', 'link: https://kreis.example/richtwerte.pdf'))).toEqual(
      [],
    );
  });

  it.each(['stelle', 'dokument', 'eingesehen', 'beleg'])('keine Quelle ohne „%s“', (name) => {
    erwarte(
      ersetze(quelle, `»${quelle.replace(new RegExp(`  ${name}: .*\n`), '')}`),
      `Es fehlt der Eintrag „${name}“. Er gehört unter „quelle“ und braucht einen Wert.`,
    );
  });

  it('ein Eintrag ohne Wert fehlt', () => {
    erwarte(
      ersetze('wirkung: massgeblich', 'wirkung:»'),
      'Es fehlt der Eintrag „wirkung“. Er gehört unter „grenzen“ und braucht einen Wert.',
    );
    erwarte(
      ersetze('wirkung: massgeblich', 'wirkung: »""'),
      'Es fehlt der Eintrag „wirkung“. Er gehört unter „grenzen“ und braucht einen Wert.',
    );
  });
});

describe('Ein Wert, auf eine Weise', () => {
  it('zwei Werte in einer Grenze sind einer zu viel', () => {
    erwarte(
      ersetze('      - name: Nebenort', '      - »name: Nebenort\n        unbekannt: nicht lesbar'),
      'Hier stehen zwei Werte (je_person und unbekannt). Lassen Sie nur einen stehen.',
    );
  });

  it('kein Wert ist einer zu wenig', () => {
    erwarte(
      ersetze(
        '      - name: Nebenort\n        gemeinden:\n          - "99001002"\n        je_person:\n          1: 400.00\n',
        '      - »name: Nebenort\n        gemeinden:\n          - "99001002"\n',
      ),
      'Hier fehlt der Wert. Tragen Sie einen davon ein: je_person, betrag, je_m2, wogg, heizspiegel, je_energietraeger, je_warmwasser, je_variante, je_gebaeudeflaeche, je_wohnflaeche, je_baujahr, unbekannt',
    );
  });

  it('ein Wert neben den Gebieten ist einer zu viel', () => {
    erwarte(
      ersetze('  - bezug: bruttokaltmiete', '  - »bezug: bruttokaltmiete\n    unbekannt: x'),
      'Der Wert steht schon bei den Gebieten. Löschen Sie ihn hier.',
    );
  });

  it('eine Zelle mit eingerückten Zeilen ist keine Zelle', () => {
    erwarte(
      ersetze('2: 540.00', '2:\n            »a: b'),
      'Hier gehört ein einzelner Wert hin, keine eingerückten Zeilen.',
    );
  });
});

describe('Listen', () => {
  const gemeinden = '        gemeinden:\n          - "99001002"\n';

  it('eine leere Liste ist keine Liste', () => {
    erwarte(
      ersetze(gemeinden, '        gemeinden: »[]\n'),
      'Diese Liste ist leer. Tragen Sie einen Eintrag ein.',
    );
  });

  it('ein einzelner Wert ist keine Liste', () => {
    erwarte(
      ersetze(gemeinden, '        gemeinden: »"99001002"\n'),
      'Hier gehört eine Liste hin. Jeder Eintrag beginnt mit einem Strich.',
    );
  });

  it('zwei Beispiele sind zu wenig', () => {
    const drittes = TABELLE.slice(TABELLE.indexOf('  - name: ein Cent darüber'));
    erwarte(
      ersetze('beispiele:\n  - name', 'beispiele:\n  »- name', ersetze(drittes, '')),
      'Eine Tabelle braucht mindestens drei Beispiele: darunter, genau gleich und einen Cent darüber.',
    );
  });
});

it('alle Fehler einer Datei stehen auf einmal da', () => {
  let text = ersetze('lizenz: unbekannt', 'lizenz: »frei');
  text = ersetze('eingesehen: 2026-06-01', 'eingesehen: »01.06.2026', text);
  text = ersetze('1: 450.00', '1: »1.100', text);
  text = ersetze('2: 540.00', '2: »540 €', text);
  text = ersetze('- "99001002"', '- »99001002', text);
  text = ersetze('personen: 2', 'personen: »0', text);
  const { text: fertig, stellen } = ohneMarken(text);
  const meldungen = meldungenZu(fertig).map((m) => /^.*?:\d+:\d+: /.exec(m)?.[0]);
  expect(meldungen.toSorted()).toEqual(stellen.toSorted());
});
