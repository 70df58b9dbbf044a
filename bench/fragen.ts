/**
 * `npm run bench:fragen`: asks all tables 300,000 random questions (the same ones in every run), prints how often each
 * verdict came, and checks what is promised of every answer. Exit 1 at the first broken promise.
 */
import { parseArgs } from 'node:util';
import { leseAnfrage, pruefe, vorbereite } from '@/lib/regeln';
import { ladeDaten } from '@/lib/tabellen/lade';
import { gebrochen } from './fragen/versprechen';
import { type Frage, orteVon, zufallsfrage } from './fragen/zufallsfrage';
import { eines, inProzent, zufallAb } from './zufall';

const { values: optionen } = parseArgs({
  options: {
    anzahl: { type: 'string', default: '300000' },
    startwert: { type: 'string', default: '20261130' },
  },
});
const anzahl = Number(optionen.anzahl);
const zufall = zufallAb(Number(optionen.startwert));
const tabellen = ladeDaten().traeger.flatMap((t) =>
  t.tabellen.map((tabelle) => ({ tabelle, werk: vorbereite(tabelle), orte: orteVon(tabelle) })),
);
const urteile = new Map<string, number>();

for (let i = 0; i < anzahl && process.exitCode === undefined; i++) {
  const wo = eines(zufall, tabellen);
  const luecken = [0, 0, 5, 30][zufall(4)] ?? 0;
  stelle(wo, zufallsfrage(wo.tabelle, wo.orte, zufall, luecken));
}

console.log(`${anzahl} Fragen an ${tabellen.length} Tabellen (Startwert ${optionen.startwert}):`);
for (const [urteil, wieOft] of [...urteile].sort(([, a], [, b]) => b - a)) {
  console.log(
    `${String(wieOft).padStart(8)}  ${((wieOft * 100) / anzahl).toFixed(1).padStart(5)} %  ${urteil}`,
  );
}
console.log(process.exitCode === 1 ? 'Ein Versprechen ist GEBROCHEN.' : 'Alle Versprechen gehalten.');

/** Asks, and now and then once more with heating of 999 Euro: that must not turn out green unseen. */
function stelle(wo: (typeof tabellen)[number], frage: Frage): void {
  const gelesen = leseAnfrage(frage);
  if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
  const ergebnis = pruefe(gelesen.anfrage, wo.werk);
  urteile.set(ergebnis.urteil, (urteile.get(ergebnis.urteil) ?? 0) + 1);
  const satz = gebrochen(gelesen.anfrage, ergebnis, wo.tabelle, wo.werk);
  if (satz !== null) {
    console.error(`Nicht gehalten: ${satz}\n${wo.tabelle.id} ${JSON.stringify(frage)}`);
    console.error(JSON.stringify(ergebnis));
    process.exitCode = 1;
  } else if (ergebnis.urteil === 'im_rahmen' && frage.heizkosten !== '999.00' && inProzent(zufall, 50)) {
    urteile.set(ergebnis.urteil, (urteile.get(ergebnis.urteil) ?? 0) - 1);
    stelle(wo, { ...frage, heizkosten: '999.00', betriebsUndHeizkosten: null });
  }
}
