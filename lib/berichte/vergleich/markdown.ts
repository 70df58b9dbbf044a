import { alsZeile } from '@/lib/tabellen/meldung';
import type { Fassungsvergleich } from './fassung';
import type { Vergleich } from './index';
import type { Wertpaar } from './paare';
import type { Traegervergleich } from './traeger';
import * as worte from './worte';

/** By this line a comment is found again and replaced instead of a second one being written. */
export const MARKE = '<!-- mietpreisrechner:tabellen-vergleich -->';

/** Characters: a comment on GitHub takes 65,536, and some of it belongs to what stands around the report. */
const HOECHSTENS = 60_000;
/** Rows of a table; the page shows all. */
const STUFEN = [200, 40, 10, 0];

/** The report as one comment for a change proposal. Long reports are cut by whole rows, and say so. */
export function alsMarkdown(vergleich: Vergleich): string {
  for (const zeilen of STUFEN) {
    const text = bericht(vergleich, zeilen);
    if (text.length <= HOECHSTENS) return text;
  }
  const kurz = vergleich.traeger.map((t) => `- ${rein(worte.traegerTitel(t))}`);
  const text = [
    MARKE,
    `## ${worte.TITEL}`,
    `${kurz.length} Träger ändern sich. ${MEHR}`,
    kurz.join('\n'),
  ].join('\n\n');
  return `${text.slice(0, HOECHSTENS)}\n`;
}

const MEHR = 'Alles steht im Bericht als Seite.';

function bericht({ traeger, gemeinsam }: Vergleich, zeilen: number): string {
  const teile = [MARKE, `## ${worte.TITEL}`];
  if (traeger.length === 0) teile.push('Keine Tabelle ändert sich.');
  if (gemeinsam.length > 0) {
    teile.push(
      '**Gemeinsame Daten ändern sich. Sie wirken auf alle Träger:**',
      liste(gemeinsam.map(code), zeilen),
    );
  }
  teile.push(...traeger.flatMap((t) => ausTraeger(t, zeilen)));
  if (traeger.length > 0) {
    teile.push(
      '### Für die zweite Person',
      worte
        .pruefliste(traeger)
        .map((p) => `- [ ] ${p}`)
        .join('\n'),
    );
  }
  return `${teile.join('\n\n')}\n`;
}

function ausTraeger(t: Traegervergleich, zeilen: number): string[] {
  const kopf =
    t.art === 'geaendert' && t.kopf.length > 0
      ? ['Einträge in `traeger.yaml`:', eintragstabelle(t.kopf, zeilen)]
      : [];
  const fehler = t.meldungen.map((m) => code(alsZeile(m)));
  return [
    `### ${rein(worte.traegerTitel(t))}`,
    ...(fehler.length > 0
      ? [`**Die Prüfung meldet ${fehler.length} Fehler:**`, liste(fehler, Math.max(zeilen, 10))]
      : []),
    ...(t.auffaelligkeiten.length > 0
      ? [
          '**Auffällig:**',
          liste(
            t.auffaelligkeiten.map((a) => `${code(a.datei)} ${rein(a.text)}`),
            Math.max(zeilen, 10),
          ),
        ]
      : []),
    ...kopf,
    ...t.fassungen.flatMap((f) => ausFassung(f, zeilen)),
  ];
}

function ausFassung(f: Fassungsvergleich, zeilen: number): string[] {
  const warnung = worte.warnsatz(f);
  const gezeigt = f.gegen === null ? f.paare : f.paare.filter((p) => p.geaendert);
  return [
    `#### ${rein(worte.fassungTitel(f))}`,
    ...(warnung === null ? [] : [`> **Achtung:** ${warnung}`]),
    worte.vergleichssatz(f),
    ...nachGrenze(gezeigt).flatMap(([titel, paare]) => [`**${titel}**`, wertetabelle(f, paare, zeilen)]),
    ...(f.eintraege.length > 0 ? ['**Andere Einträge**', eintragstabelle(f.eintraege, zeilen)] : []),
    ...wirkung(f, zeilen),
  ];
}

function wirkung(f: Fassungsvergleich, zeilen: number): string[] {
  const beispiele = (f.beispiele?.wirkungen ?? []).map(worte.beispielzellen);
  const wohnungen = (f.wohnungen?.umschlaege ?? []).map(worte.wohnungszellen);
  const satz = [worte.beispielsatz(f), worte.wohnungssatz(f)].filter(Boolean).join('\n');
  return [
    ...(satz === '' ? [] : ['**Wirkung**', satz]),
    ...(beispiele.length > 0
      ? [
          tabelle(
            ['Beispiel', 'bisher', 'neu'],
            beispiele.map((b) => [b.name, b.alt, b.neu]),
            zeilen,
          ),
        ]
      : []),
    ...(wohnungen.length > 0
      ? [
          tabelle(
            ['Gebiet', 'Wohnung', 'bisher', 'neu'],
            wohnungen.map((w) => [w.gebiet, w.wohnung, w.alt, w.neu]),
            Math.min(zeilen, 12),
          ),
        ]
      : []),
  ];
}

/** Rows by limit, in the order of the table. */
export function nachGrenze(paare: readonly Wertpaar[]): [titel: string, paare: Wertpaar[]][] {
  const gruppen = new Map<string, Wertpaar[]>();
  for (const paar of paare) {
    const titel = worte.grenzeTitel(paar);
    gruppen.set(titel, [...(gruppen.get(titel) ?? []), paar]);
  }
  return [...gruppen];
}

function wertetabelle({ art, gegen }: Fassungsvergleich, paare: readonly Wertpaar[], zeilen: number): string {
  const alle = paare.map(worte.zellen);
  if (art === 'entfernt')
    return tabelle(
      ['Gebiet', 'Personen', 'bisher'],
      alle.map((z) => [z.stelle, z.fuer, z.alt]),
      zeilen,
    );
  if (gegen === null)
    return tabelle(
      ['Gebiet', 'Personen', 'neu'],
      alle.map((z) => [z.stelle, z.fuer, z.neu]),
      zeilen,
    );
  const kopf = ['Gebiet', 'Personen', 'bisher', 'neu', 'Unterschied', 'in Prozent'];
  return tabelle(
    kopf,
    alle.map((z) => [z.stelle, z.fuer, z.alt, z.neu, z.unterschied, z.prozent]),
    zeilen,
  );
}

function eintragstabelle(eintraege: Fassungsvergleich['eintraege'], zeilen: number): string {
  const alle = eintraege.map(worte.eintragszellen);
  return tabelle(
    ['Eintrag', 'bisher', 'neu'],
    alle.map((e) => [e.pfad, e.alt, e.neu]),
    zeilen,
  );
}

function tabelle(
  kopf: readonly string[],
  zeilen: readonly (readonly string[])[],
  hoechstens: number,
): string {
  const mehr = zeilen.length - hoechstens;
  if (hoechstens === 0) return `${zeilen.length} Zeilen. ${MEHR}`;
  const alle = [kopf, kopf.map(() => '---'), ...zeilen.slice(0, hoechstens).map((z) => z.map(rein))];
  const text = alle.map((z) => `| ${z.join(' | ')} |`).join('\n');
  return mehr > 0 ? `${text}\n\nDazu kommen ${mehr} weitere Zeilen. ${MEHR}` : text;
}

function liste(punkte: readonly string[], hoechstens: number): string {
  const mehr = punkte.length - hoechstens;
  const text = punkte
    .slice(0, hoechstens)
    .map((p) => `- ${p}`)
    .join('\n');
  return mehr > 0 ? `${text}\n- Dazu kommen ${mehr} weitere. ${MEHR}` : text;
}

/** Longest text of one cell: notes can be whole paragraphs. */
const ZELLE = 300;

/**
 * Text from a file that nobody has looked at yet: it must not make links, mentions or a second mark, and must not
 * leave its cell.
 */
function rein(text: string): string {
  const kurz = text.length > ZELLE ? `${text.slice(0, ZELLE)} …` : text;
  return kurz
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]{}#|~!]/g, '\\$&')
    .replace(/@/g, '&#64;')
    .replace(/:\/\//g, ':&#47;&#47;');
}

function code(text: string): string {
  return `\`${text.replace(/[`\r\n]/g, ' ')}\``;
}
