/** The guides cannot be wrong: every example in them is a table that is checked, and whose worked examples run. */
import { describe, expect, it } from 'vitest';
import { VARIANTE } from '@/lib/kern/begriffe';
import { ANTWORTEN, BEZUEGE, RUNDEN } from '@/lib/regeln';
import { ARTEN } from '@/lib/tabellen/schema/bestaetigung';
import { WERTARTEN } from '@/lib/tabellen/schema/worte';
import { alsDaten, dateiname, kreis, OHNE_TABELLE, pruefeTabelle, SEITEN, TABELLEN } from './hilfe';

const REGELN = ['grenzen', 'ausgleich', 'zuschlaege', 'zuschlaege_zusammen', 'ohne_richtwert'];

describe('ganze Beispiele', () => {
  it.each(TABELLEN)('$name wird geprüft wie eine echte Tabelle und stimmt', ({ text }) => {
    expect(pruefeTabelle(text, kreis(text), dateiname(text)).zeilen).toEqual([]);
  });

  it.each(TABELLEN)('$name hat nichts Auffälliges, das nicht bestätigt ist', ({ text }) => {
    expect(pruefeTabelle(text, kreis(text), dateiname(text)).warnungen).toEqual([]);
  });

  it.each(TABELLEN)('$name nennt sich erfunden', ({ text }) => {
    expect(text).toContain('stelle: Beispielkreis (erfunden)\n');
  });

  const muster = SEITEN.flatMap(({ name, traeger }) => traeger.map((text) => ({ name, text })));
  it.each(muster)('$name: die traeger.yaml passt zu den Tabellen', ({ text }) => {
    const tabelle = TABELLEN[0]?.text ?? '';
    expect(pruefeTabelle(tabelle, kreis(tabelle), dateiname(tabelle), text).zeilen).toEqual([]);
  });

  it('stehen auf jeder Seite über Tabellen', () => {
    const ohne = SEITEN.filter((seite) => seite.tabellen.length + seite.traeger.length === 0);
    expect(ohne.map(({ name }) => name)).toEqual(OHNE_TABELLE);
  });
});

describe('Ausschnitte', () => {
  const faelle = SEITEN.flatMap(({ name, tabellen, ausschnitte }) =>
    ausschnitte.map((ausschnitt, i) => ({ name, nummer: i + 1, tabelle: tabellen[0] ?? '', ausschnitt })),
  );

  it.each(faelle)('$name: Ausschnitt $nummer passt in das Beispiel der Seite', ({ tabelle, ausschnitt }) => {
    const text = eingesetzt(ausschnitt, tabelle);
    const { texte } = pruefeTabelle(text, kreis(tabelle), dateiname(tabelle));
    // The worked examples of the page belong to its own values.
    expect(texte.filter((meldung) => !meldung.includes('Beispiel „'))).toEqual([]);
  });
});

describe('Vollständigkeit', () => {
  const daten = TABELLEN.map(({ text }) => alsDaten(text));
  const schluessel = new Set(daten.flatMap(alleSchluessel));
  const werte = new Set(daten.flatMap(alleWerte));

  it.each([...WERTARTEN, 'ausgleich', 'zuschlaege', 'gebiete', 'teil'])('ein Beispiel zeigt „%s“', (name) => {
    expect(schluessel).toContain(name);
  });

  it.each([...BEZUEGE, 'massgeblich', 'hinweis', 'nichtpruefungsgrenze'])(
    'ein Beispiel zeigt „%s“',
    (wert) => {
      expect(werte).toContain(wert);
    },
  );

  it.each(RUNDEN)('die Rundung „%s“ ist erklärt', (art) => {
    expect(seite('preis-je-m2.md')).toContain(`| \`${art}\` |`);
  });

  it.each(Object.keys(ANTWORTEN) as (keyof typeof ANTWORTEN)[])(
    'die Frage nach „%s“ ist erklärt',
    (frage) => {
      expect(seite('varianten.md')).toContain(`\`${frage}\` | ${VARIANTE[frage].frage} |`);
    },
  );

  it('die Übersicht führt zu jeder Seite', () => {
    const andere = SEITEN.map(({ name }) => name).filter((name) => name !== 'README.md');
    expect(andere.filter((name) => !seite('README.md').includes(`](${name})`))).toEqual([]);
  });
});

describe('Warnungen', () => {
  it('die Anleitung erklärt jedes Wort, das „was“ sein kann, und kein anderes', () => {
    const worte = [
      ...(seite('warnungen.md').split('| --- | --- | --- |')[1] ?? '').matchAll(
        /^\|[^|`]*\| `(\w+)` \|[^|`]*\|$/gm,
      ),
    ].map(([, wort]) => wort);
    expect(worte.toSorted()).toEqual(ARTEN.toSorted());
  });
});

/** A part with limits stands for all rules of a table; any other only for its own entries. */
function eingesetzt(ausschnitt: string, tabelle: string): string {
  const eigene = Object.keys(alsDaten(ausschnitt));
  const weg = eigene.includes('grenzen') ? REGELN : eigene;
  const teile = tabelle.split(/^(?=\w)/m).filter((teil) => !weg.includes(teil.split(':')[0] ?? ''));
  return teile.join('') + ausschnitt;
}

function seite(name: string): string {
  return SEITEN.find((s) => s.name === name)?.text ?? '';
}

function alleSchluessel(wert: unknown): string[] {
  if (typeof wert !== 'object' || wert === null) return [];
  const eigene = Array.isArray(wert) ? [] : Object.keys(wert);
  return [...eigene, ...Object.values(wert).flatMap(alleSchluessel)];
}

function alleWerte(wert: unknown): string[] {
  if (typeof wert === 'string') return [wert];
  return typeof wert === 'object' && wert !== null ? Object.values(wert).flatMap(alleWerte) : [];
}
