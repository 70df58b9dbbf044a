import { alsZeile } from '@/lib/tabellen/meldung';
import type { Fassungsvergleich } from './fassung';
import type { Vergleich } from './index';
import { nachGrenze } from './markdown';
import { seite as daVon, type Wertpaar } from './paare';
import { STIL } from './stil';
import type { Traegervergleich } from './traeger';
import * as worte from './worte';

/**
 * The report as one HTML page: old and new side by side, all values, the changed ones marked by word, sign and colour.
 * No script and nothing from elsewhere; its policy forbids both, whatever a file may hold.
 */
export function alsSeite(vergleich: Vergleich): string {
  const { traeger, gemeinsam } = vergleich;
  const inhalt = [
    `<h1>${worte.TITEL}</h1>`,
    `<p>Stand: ${rein(vergleich.heute)}. Dieser Bericht zeigt nur, was sich ändert. Er ist keine Auskunft über geltende Richtwerte.</p>`,
    ...(traeger.length === 0 ? ['<p>Keine Tabelle ändert sich.</p>'] : []),
    ...(gemeinsam.length > 0
      ? ['<h2>Gemeinsame Daten</h2>', '<p>Diese Dateien wirken auf alle Träger:</p>', liste(gemeinsam)]
      : []),
    ...traeger.map(ausTraeger),
    ...(traeger.length > 0 ? ['<h2>Für die zweite Person</h2>', liste(worte.pruefliste(traeger))] : []),
  ].join('\n');
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${worte.TITEL}</title>
<style>${STIL}</style>
</head>
<body>
<main>
${inhalt}
</main>
</body>
</html>
`;
}

function ausTraeger(t: Traegervergleich): string {
  return [
    `<section><h2>${rein(worte.traegerTitel(t))}</h2>`,
    ...(t.meldungen.length > 0
      ? [`<h3>Die Prüfung meldet ${t.meldungen.length} Fehler</h3>`, liste(t.meldungen.map(alsZeile))]
      : []),
    ...(t.auffaelligkeiten.length > 0
      ? ['<h3>Auffällig</h3>', liste(t.auffaelligkeiten.map((a) => `${a.datei}: ${a.text}`))]
      : []),
    ...(t.kopf.length > 0 ? ['<h3>Einträge in traeger.yaml</h3>', eintragstabelle(t.kopf)] : []),
    ...t.fassungen.map(ausFassung),
    '</section>',
  ].join('\n');
}

function ausFassung(f: Fassungsvergleich): string {
  const warnung = worte.warnsatz(f);
  const beispiele = (f.beispiele?.wirkungen ?? []).map(worte.beispielzellen);
  const wohnungen = (f.wohnungen?.umschlaege ?? []).map(worte.wohnungszellen);
  const wirkung = [worte.beispielsatz(f), worte.wohnungssatz(f)].filter(Boolean);
  return [
    `<h3>${rein(worte.fassungTitel(f))}</h3>`,
    ...(warnung === null ? [] : [`<p class="achtung"><strong>Achtung:</strong> ${rein(warnung)}</p>`]),
    `<p>${rein(worte.vergleichssatz(f))}</p>`,
    ...nachGrenze(f.paare).flatMap(([titel, paare]) =>
      nachStelle(paare).map((p) => wertetabelle(titel, p, f)),
    ),
    ...(f.eintraege.length > 0 ? ['<h4>Andere Einträge</h4>', eintragstabelle(f.eintraege)] : []),
    ...(wirkung.length > 0 ? ['<h4>Wirkung</h4>', ...wirkung.map((satz) => `<p>${rein(satz)}</p>`)] : []),
    ...(beispiele.length > 0
      ? [
          tabelle(
            'Beispiele',
            ['Beispiel', 'bisher', 'neu'],
            beispiele.map((b) => [b.name, b.alt, b.neu]),
          ),
        ]
      : []),
    ...(wohnungen.length > 0
      ? [
          tabelle(
            'Gedachte Wohnungen mit anderem Urteil',
            ['Gebiet', 'Wohnung', 'bisher', 'neu'],
            wohnungen.map((w) => [w.gebiet, w.wohnung, w.alt, w.neu]),
          ),
        ]
      : []),
  ].join('\n');
}

/** One table for each area, as it is printed. */
function nachStelle(paare: readonly Wertpaar[]): Wertpaar[][] {
  const gruppen = new Map<string, Wertpaar[]>();
  for (const paar of paare) {
    const { stelle } = daVon(paar);
    gruppen.set(stelle, [...(gruppen.get(stelle) ?? []), paar]);
  }
  return [...gruppen.values()];
}

/** Areas without a change are folded up: they are there to be compared, but nobody has to scroll past them. */
function wertetabelle(titel: string, paare: readonly Wertpaar[], { art, gegen }: Fassungsvergleich): string {
  const stelle = paare[0] === undefined ? '' : daVon(paare[0]).stelle;
  const hoechster = Math.max(1, ...paare.map((p) => Math.max(p.alt?.zahl ?? 0, p.neu?.zahl ?? 0)));
  const nurEine = art === 'entfernt' || gegen === null;
  const zeilen = paare.map((paar) => wertzeile(paar, hoechster, nurEine)).join('\n');
  const kopf = nurEine
    ? ['Personen', art === 'entfernt' ? 'bisher' : 'neu']
    : ['Personen', 'bisher', 'neu', 'Unterschied', 'in Prozent'];
  const ueberschrift = `${titel}: ${stelle}`;
  const inhalt = `<table><caption>${rein(ueberschrift)}</caption><thead><tr>${kopf.map((k) => `<th scope="col">${k}</th>`).join('')}</tr></thead><tbody>
${zeilen}
</tbody></table>`;
  if (nurEine || paare.some((p) => p.geaendert)) return inhalt;
  return `<details><summary>${rein(ueberschrift)}: unverändert</summary>${inhalt}</details>`;
}

function wertzeile(paar: Wertpaar, hoechster: number, nurEine: boolean): string {
  const z = worte.zellen(paar);
  const kopf = `<th scope="row">${rein(z.fuer)}</th>`;
  if (nurEine) return `<tr>${kopf}<td>${rein(paar.neu === null ? z.alt : z.neu)}</td></tr>`;
  const weniger = paar.neu === null || (paar.promille ?? 0) < 0;
  const richtung = !paar.geaendert ? '' : weniger ? ' class="weniger"' : ' class="mehr"';
  const zellen = [
    `<td>${rein(z.alt)}${balken(paar.alt?.zahl, hoechster)}</td>`,
    `<td>${paar.geaendert ? `<strong>${rein(z.neu)}</strong>` : rein(z.neu)}${balken(paar.neu?.zahl, hoechster)}</td>`,
    `<td>${rein(z.unterschied)}</td>`,
    `<td>${rein(z.prozent)}</td>`,
  ];
  return `<tr${richtung}>${kopf}${zellen.join('')}</tr>`;
}

/** A bar of the value beside the others of its table; the number says the same. */
function balken(zahl: number | null | undefined, hoechster: number): string {
  if (zahl == null) return '';
  return `<span class="balken" aria-hidden="true"><span style="width:${Math.floor((zahl * 100) / hoechster)}%"></span></span>`;
}

function eintragstabelle(eintraege: Fassungsvergleich['eintraege']): string {
  const zeilen = eintraege.map(worte.eintragszellen).map((e) => [e.pfad, e.alt, e.neu]);
  return tabelle('Einträge, die sich ändern', ['Eintrag', 'bisher', 'neu'], zeilen);
}

function tabelle(titel: string, kopf: readonly string[], zeilen: readonly (readonly string[])[]): string {
  const oben = kopf.map((k) => `<th scope="col">${rein(k)}</th>`).join('');
  const unten = zeilen.map(
    ([erste = '', ...rest]) =>
      `<tr><th scope="row">${rein(erste)}</th>${rest.map((t) => `<td class="text">${rein(t)}</td>`).join('')}</tr>`,
  );
  return `<table><caption>${rein(titel)}</caption><thead><tr>${oben}</tr></thead><tbody>\n${unten.join('\n')}\n</tbody></table>`;
}

function liste(punkte: readonly string[]): string {
  return `<ul>${punkte.map((p) => `<li>${rein(p)}</li>`).join('')}</ul>`;
}

const ZEICHEN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function rein(text: string): string {
  return text.replace(/[&<>"]/g, (zeichen) => ZEICHEN[zeichen] ?? '');
}
