import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { frage, zeilen } from './hilfe';

/** A figure printed on a public page, one a line in `zellen.csv`; `tabelle` is what ours says instead. */
interface Zelle {
  readonly quelle: string;
  readonly ort: string;
  readonly tag: string;
  readonly personen: string;
  /** The question about the flat that is answered with yes. */
  readonly ja_zu: string;
  readonly bezug: string;
  readonly gedruckt: string;
  readonly abweichung: string;
  readonly tabelle: string;
}

/**
 * Why our table says something else. Each file of the table tells the same (`anmerkungen`). Freiburg's page prints one
 * sum for “Kaltmiete ohne Heizkosten”: to the cent Netto + Betriebskosten, so it is compared as the Bruttokaltmiete.
 */
const ABWEICHUNGEN: Readonly<Record<string, string>> = {
  dresden_berichtigt: 'Die erste Bekanntgabe wurde berichtigt; die Tabelle hat die berichtigten Werte.',
  stuttgart_erster_tag:
    'Höher seit 2023, doch der erste Tag ist nicht bekannt: Bis zum Bericht vom 22.11.2023 gilt keine Tabelle.',
  oberhaching_abschrift: 'Zwei Abschriften widersprechen sich; die gelesene Kopie druckt 800.',
  leipzig_gerundet: 'Die Seite in einfacher Sprache rundet; die Datei der Stadt nennt die Cent.',
  kassel_ungerundet: 'Eine Seite der Stadt rechnet ohne Rundung; das Jobcenter druckt gerundete Beträge.',
  luebeck_keine_tabelle: 'Für Lübeck ist nur die Tabelle von 2026 gefunden.',
};

const ZELLEN = parse(zeilen('zellen.csv').join('\n'), { columns: true }) as Zelle[];

/** What the table in force says for the cell; null if it names no value. */
function richtwert({ ort, tag, personen, ja_zu, bezug }: Zelle): string | null {
  const { kriterien } = frage({
    ort,
    stichtag: tag,
    personen: Number(personen),
    alleLeistungsberechtigt: true,
    // The limit stands in the result whatever the offer is.
    nettokaltmiete: '100.00',
    betriebskosten: '10.00',
    heizkosten: '10.00',
    wohnflaeche: '20',
    heizung: { energietraeger: 'fernwaerme', warmwasser: 'zentral' },
    variante: ja_zu === '' ? null : { [ja_zu]: 'ja' },
  });
  return kriterien.find((k) => k.bezug === bezug)?.richtwert ?? null;
}

describe('Gedruckte Beträge öffentlicher Seiten', () => {
  it('sind 115, und jede Abweichung ist begründet', () => {
    expect(ZELLEN).toHaveLength(115);
    const genannt = new Set(ZELLEN.map(({ abweichung }) => abweichung).filter((grund) => grund !== ''));
    expect([...genannt].sort()).toEqual(Object.keys(ABWEICHUNGEN).sort());
  });

  it.each(ZELLEN.filter(({ abweichung }) => abweichung === ''))(
    '$ort am $tag, $personen Personen: $bezug $gedruckt ($quelle)',
    (zelle) => {
      expect(richtwert(zelle)).toBe(zelle.gedruckt);
    },
  );

  it.each(ZELLEN.filter(({ abweichung }) => abweichung !== ''))(
    '$ort am $tag, $personen Personen: nicht $gedruckt ($abweichung)',
    (zelle) => {
      expect(zelle.tabelle).not.toBe(zelle.gedruckt);
      expect(richtwert(zelle) ?? '').toBe(zelle.tabelle);
    },
  );
});
