/** What the guides quote is what people get: the checker's message for a slip, and the calculator's sentences. */
import { describe, expect, it } from 'vitest';
import { leseAnfrage, pruefe, type Tabelle, vorbereite } from '@/lib/regeln';
import { GRUND } from '@/lib/texte/gruende';
import { hinweisText } from '@/lib/texte/hinweise';
import { schrittText } from '@/lib/texte/rechenweg';
import { urteilText } from '@/lib/texte/urteil';
import {
  alsDaten,
  dateiname,
  kreis,
  OHNE_TABELLE,
  pruefeTabelle,
  SEITEN,
  type Seite,
  TABELLEN,
} from './hilfe';

const UEBERSCHRIFT = '| Richtig | Versehen | Das meldet die Prüfung |';

describe('häufige Versehen', () => {
  const faelle = SEITEN.flatMap((seite) => versehenAuf(seite).map((fall) => ({ ...fall, seite })));

  it.each(faelle)('$seite.name: $falsch', ({ seite, richtig, falsch, meldung }) => {
    expect(meldungenMit(seite, richtig, falsch)).toEqual(expect.arrayContaining([meldung]));
  });

  it('stehen auf jeder Seite über Tabellen', () => {
    const ohne = SEITEN.filter((seite) => versehenAuf(seite).length < 2).map(({ name }) => name);
    expect(ohne).toEqual(OHNE_TABELLE);
  });
});

describe('Sätze aus dem Rechner', () => {
  const faelle = SEITEN.flatMap((seite) =>
    [...seite.text.matchAll(/^- „(.+)“$/gm)].map(([, satz = '']) => ({ seite, satz })),
  );

  it.each(faelle)('$seite.name: $satz', ({ seite, satz }) => {
    const gesagt = seite.tabellen.flatMap(saetzeZu);
    expect(gesagt.filter((text) => text.includes(satz))).not.toEqual([]);
  });
});

interface Versehen {
  readonly richtig: string;
  /** null: the whole line is missing. */
  readonly falsch: string | null;
  readonly meldung: string;
}

function versehenAuf({ text }: Seite): Versehen[] {
  const zeilen = text.split(UEBERSCHRIFT)[1]?.split('\n\n')[0]?.trimEnd().split('\n').slice(2) ?? [];
  return zeilen.map((zeile) => {
    const treffer = /^\| `(.+?)` \| (?:`(.+?)`|\(Zeile fehlt\)) \| (.+) \|$/.exec(zeile);
    if (!treffer) throw new Error(`Diese Zeile der Tabelle ist nicht lesbar: ${zeile}`);
    return { richtig: treffer[1] ?? '', falsch: treffer[2] ?? null, meldung: treffer[3] ?? '' };
  });
}

function meldungenMit(seite: Seite, richtig: string, falsch: string | null): string[] {
  const erste = TABELLEN[0]?.text ?? '';
  const benannt = seite.tabellen.find((text) => dateiname(text) === richtig);
  if (benannt) return pruefeTabelle(benannt, kreis(benannt), falsch ?? '').texte;
  const tabelle = seite.tabellen.find((text) => text.includes(richtig));
  if (tabelle) {
    return pruefeTabelle(geaendert(tabelle, richtig, falsch), kreis(tabelle), dateiname(tabelle)).texte;
  }
  const traeger = seite.traeger.find((text) => text.includes(richtig));
  if (!traeger) throw new Error(`„${richtig}“ steht in keinem Beispiel von ${seite.name}`);
  return pruefeTabelle(erste, kreis(erste), dateiname(erste), geaendert(traeger, richtig, falsch)).texte;
}

/** The first place where it stands is changed, or its whole line is taken out. */
function geaendert(text: string, richtig: string, falsch: string | null): string {
  if (falsch !== null) return text.replace(richtig, () => falsch);
  const zeilen = text.split('\n');
  const nummer = zeilen.findIndex((zeile) => zeile.includes(richtig));
  const zeile = zeilen[nummer] ?? '';
  const naechste = zeilen[nummer + 1] ?? '';
  const listenstrich = /^( *)- /.exec(zeile);
  // `- bis: 40` begins an entry with more lines: its mark moves to the next one.
  if (listenstrich) zeilen[nummer + 1] = naechste.replace(/^( *) {2}(?=\S)/, '$1- ');
  return zeilen.toSpliced(nummer, 1).join('\n');
}

/** Everything the calculator says about the worked examples of a table. */
function saetzeZu(text: string): string[] {
  const { tabellen } = pruefeTabelle(text, kreis(text), dateiname(text));
  const tabelle = tabellen[0];
  if (!tabelle) return [];
  const beispiele = alsDaten(text).beispiele as { anfrage: Record<string, unknown> }[];
  return beispiele.flatMap(({ anfrage }) => saetzeFuer(anfrage, tabelle));
}

function saetzeFuer(beispiel: Record<string, unknown>, tabelle: Tabelle): string[] {
  const gelesen = leseAnfrage(alsAnfrage(beispiel, tabelle.gueltigAb));
  if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
  const ergebnis = pruefe(gelesen.anfrage, vorbereite(tabelle));
  const fall = {
    ort: tabelle.gemeinden[String(beispiel.ort)] ?? '',
    personen: Number(beispiel.personen),
  };
  const { titel, kasten, saetze } = urteilText(ergebnis, fall);
  const gruende = ergebnis.kriterien.flatMap((k) => k.gruende.map((grund) => GRUND[grund]));
  const schritte = ergebnis.kriterien.flatMap((k) => k.rechenweg.map((s) => schrittText(s, k.bezug)));
  const hinweise = ergebnis.hinweise.map((h) => hinweisText(h, fall.ort) ?? '');
  const alle = [titel, ...kasten, ...saetze, ...gruende, ...schritte, ...hinweise];
  return alle.map((satz) => satz.replace(/\s/g, ' '));
}

const HEIZUNG = ['energietraeger', 'gebaeudeflaeche', 'warmwasser', 'verbrauch'];

/** The question of an example in the contract's form. */
function alsAnfrage(beispiel: Record<string, unknown>, stichtag: string): Record<string, unknown> {
  const namen = Object.entries(beispiel).map(([name, wert]) => [
    name.replace(/_(.)/g, (_, buchstabe: string) => buchstabe.toUpperCase()),
    name === 'personen' || name === 'baujahr' ? Number(wert) : wert,
  ]);
  const heizung = namen.filter(([name]) => HEIZUNG.includes(String(name)));
  const rest = namen.filter(([name]) => !HEIZUNG.includes(String(name)));
  return {
    stichtag,
    alleLeistungsberechtigt: true,
    ...Object.fromEntries(rest),
    ...(heizung.length > 0 ? { heizung: Object.fromEntries(heizung) } : {}),
  };
}
