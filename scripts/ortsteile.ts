/**
 * Writes data/bund/ortsteile/geonames.csv: places that are no Gemeinde of their own, each with the Gemeinde of today. Needed
 * again only if Gemeinden change. `npx tsx scripts/ortsteile.ts FILE`, where FILE is cities500.txt of GeoNames (see
 * data/bund/ortsteile/quelle.yaml).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { kurzname } from '@/lib/kern/kurzname';
import { lesbar } from '@/lib/orte/lesbar';
import { namensteile } from '@/lib/orte/name';
import { ohneZusatz } from '@/lib/orte/verzeichnis';
import { verbunden, woerter } from '@/lib/orte/woerter';
import { ladeBund } from '@/lib/tabellen/bund';
import { DATEN } from '@/lib/tabellen/lade';
import { heutige } from '@/lib/tabellen/nachfolge';

/** Kinds of places at GeoNames: a settlement, a part of one, the seat of an administration. The rest is gone, or a farm. */
const ARTEN = new Set(['PPL', 'PPLX', 'PPLA3', 'PPLA4', 'PPLL']);
/** A town of this size is meant by its name, and not a village that is called alike and has a twentieth of its people. */
const BEKANNT = 20_000;
const VIELFACH = 20;
/** What a list of quarters has for want of a name, and what it shortens. */
const KEIN_ORT = /bahnhof$|friedhof$|^Stadtkern$|\.| - |\/|^Altstadt Sud$|Hochschulviertel/;

interface Zeile {
  readonly name: string;
  readonly art: string;
  readonly schluessel: string;
  readonly einwohner: number;
}

const bund = ladeBund(DATEN);
const groesste = new Map<string, number>();
for (const { name, einwohner } of bund.gemeinden.values())
  groesste.set(kurzname(name), Math.max(einwohner ?? 0, groesste.get(kurzname(name)) ?? 0));

const warum = new Map<string, number>();
const teile = readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .map((zeile) => zeile.split('\t'))
  .filter((felder) => felder[8] === 'DE' && ARTEN.has(felder[7] ?? ''))
  .flatMap((felder) => {
    const [, name = '', , , , , , art = '', , , , , , schluessel = '', einwohner = ''] = felder;
    const teil = { name, art, schluessel, einwohner: Number(einwohner) };
    const [grund, ags] = ziel(teil);
    warum.set(grund, (warum.get(grund) ?? 0) + 1);
    return ags === null ? [] : [{ name: ohneStadt(name, ags), ags, einwohner: teil.einwohner }];
  });
const zeilen = [...new Map(teile.map((teil) => [`${teil.ags} ${kurzname(teil.name)}`, teil])).values()]
  .sort((a, b) => a.ags.localeCompare(b.ags) || a.name.localeCompare(b.name, 'de'))
  .map(({ name, ags, einwohner }) => [name, ags, einwohner || ''].join(';'));
writeFileSync('data/bund/ortsteile/geonames.csv', `${['name;ags;einwohner', ...zeilen].join('\n')}\n`);
console.log(`${zeilen.length} Orte.`);
for (const [grund, zahl] of warum) console.log(`${grund}: ${zahl}`);

/** The Gemeinde to which a place belongs, and why it is listed or not. */
function ziel(teil: Zeile): readonly [string, string | null] {
  const orte = bund.gemeinden.has(teil.schluessel)
    ? [teil.schluessel]
    : heutige(teil.schluessel, bund).map(({ ags }) => ags);
  const [ags, zweiter] = orte;
  if (ags === undefined) return ['ohne Schlüssel im Register', null];
  if (KEIN_ORT.test(teil.name)) return ['kein Name eines Ortes', null];
  if (zweiter !== undefined) return ['Gemeinde wurde aufgeteilt', null];
  const gemeinde = bund.gemeinden.get(ags);
  const einwohner = gemeinde?.einwohner ?? 0;
  if (nenntGemeinde(teil.name, gemeinde?.name ?? '')) return ['ist die Gemeinde selbst', null];
  if (teil.art !== 'PPLX' && teil.einwohner > einwohner) return ['größer als seine Gemeinde', null];
  const namensgleich = groesste.get(kurzname(teil.name)) ?? 0;
  if (namensgleich >= BEKANNT && namensgleich > teil.einwohner * VIELFACH)
    return ['heißt wie eine bekannte Stadt', null];
  return ['aufgenommen', ags];
}

/** “Stuttgart Feuerbach” -> “Feuerbach”. */
function ohneStadt(name: string, ags: string): string {
  const stadt = ohneZusatz(bund.gemeinden.get(ags)?.name ?? '');
  return name.startsWith(`${stadt} `) || name.startsWith(`${stadt}-`) ? name.slice(stadt.length + 1) : name;
}

/** The name of the Gemeinde in another spelling or without its addition; or a part of it that the search knows by itself. */
function nenntGemeinde(name: string, amtlich: string): boolean {
  const { stamm, bisStrich } = namensteile(lesbar(ohneZusatz(amtlich)));
  const formen = [stamm, ...(bisStrich > 0 ? [stamm.slice(0, bisStrich), stamm.slice(bisStrich)] : [])];
  const ohneBad = formen.map((form) => form.filter(([wort]) => wort !== 'bad'));
  const gesucht = new Set([verbunden(woerter(name)), verbunden(namensteile(name).stamm)]);
  return [...formen, ...ohneBad].some((form) => form.length > 0 && gesucht.has(verbunden(form)));
}
