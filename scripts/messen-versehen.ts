import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ladeBund } from '@/lib/tabellen/bund';
import { DATEN } from '@/lib/tabellen/lade';
import { ladeUmgebung } from '@/lib/tabellen/umgebung';
import { type Befehl, ende, optionen } from './io';
import { ARTEN_VON_VERSEHEN } from './messen/versehen/alle';
import { originale } from './messen/versehen/auswahl';
import type { Folge } from './messen/versehen/lauf';
import { type Zaehlung, zaehle } from './messen/versehen/zaehlung';
import { Zufall } from './messen/versehen/zufall';

/**
 * `npm run messen:versehen [-- --json FILE] [--tabellen N] [--samen N] [--art WORT]`: tries every known kind of slip in
 * real tables and counts what the check does: refused, warned, silent with another meaning, silent with the same. Once
 * with the examples as they were, and once after `tabellen:beispiele`. Nothing in `data` is changed.
 * Exit 0: it was measured, whatever came out. 2: a malformed call.
 */
export const main: Befehl = (argumente, io) => {
  const werte = optionen(argumente, {
    options: {
      json: { type: 'string' },
      tabellen: { type: 'string', default: '16' },
      samen: { type: 'string', default: '1' },
      art: { type: 'string', default: '' },
    },
  })?.values;
  const [anzahl, samen] = [Number(werte?.tabellen), Number(werte?.samen)];
  if (!werte || !(anzahl >= 1) || !Number.isInteger(samen))
    return ende(
      io,
      2,
      'Aufruf: npm run messen:versehen -- [--json DATEI] [--tabellen N] [--samen N] [--art WORT]',
    );
  const heute = io.heute();
  const rahmen = { bund: ladeBund(DATEN, heute), umgebung: ladeUmgebung(DATEN), heute };
  const tabellen = originale(join(DATEN, 'traeger'), anzahl, new Zufall(samen));
  const arten = ARTEN_VON_VERSEHEN.filter(({ name, gruppe }) => `${gruppe} ${name}`.includes(werte.art));
  const zaehlungen = zaehle(arten, tabellen, rahmen, samen);
  const bericht = {
    tag: heute,
    samen,
    tabellen: tabellen.map(({ ordner, name }) => `${ordner}/${name}`),
    arten: zaehlungen.filter(({ laeufe }) => laeufe > 0).length,
    laeufe: summe(zaehlungen, ({ laeufe }) => laeufe),
    amOrt: summe(zaehlungen, ({ amOrt }) => amOrt),
    liegenGelassen: zusammen(zaehlungen, 'liegenGelassen'),
    nachgerechnet: zusammen(zaehlungen, 'nachgerechnet'),
    jeArt: zaehlungen,
  };
  if (werte.json !== undefined) writeFileSync(werte.json, `${JSON.stringify(bericht, null, 2)}\n`);
  for (const zaehlung of zaehlungen) if (zaehlung.still.length > 0) io.aus(`${zeile(zaehlung)}\n`);
  io.aus(`${bericht.arten} Arten, ${bericht.laeufe} Läufe in ${tabellen.length} Tabellen\n`);
  io.aus(`  liegen gelassen: ${worte(bericht.liegenGelassen)}\n`);
  io.aus(`  nachgerechnet:   ${worte(bericht.nachgerechnet)}\n`);
  return 0;
};

function summe(alle: readonly Zaehlung[], von: (zaehlung: Zaehlung) => number): number {
  return alle.reduce((bisher, zaehlung) => bisher + von(zaehlung), 0);
}

function zusammen(alle: readonly Zaehlung[], was: 'liegenGelassen' | 'nachgerechnet'): Record<Folge, number> {
  const von = (folge: Folge) => summe(alle, (zaehlung) => zaehlung[was][folge]);
  return {
    abgelehnt: von('abgelehnt'),
    gewarnt: von('gewarnt'),
    still_anders: von('still_anders'),
    still_gleich: von('still_gleich'),
  };
}

function zeile({ gruppe, art, laeufe, still }: Zaehlung): string {
  const orte = still.slice(0, 4).join(', ');
  return `still: ${gruppe}, ${art}: ${still.length} von ${laeufe} (${orte}${still.length > 4 ? ' …' : ''})`;
}

function worte({ abgelehnt, gewarnt, still_anders, still_gleich }: Record<Folge, number>): string {
  return `${abgelehnt} abgelehnt, ${gewarnt} gewarnt, ${still_anders} still mit anderem Sinn, ${still_gleich} still mit gleichem`;
}
