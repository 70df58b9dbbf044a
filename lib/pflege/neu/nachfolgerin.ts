import type { Tag } from '@/lib/regeln';
import { geoeffnet, type Quellenangaben, quelleAendern, weggelassen } from './quellenangaben';
import {
  type Aenderung,
  amAnfang,
  angewandt,
  auskommentiert,
  type Eintrag,
  eintraegeMitOrt,
  eintragBei,
  neuerWert,
  zeilenanfang,
  zeilenende,
} from './yaml-text';

export interface Nachfolge {
  /** First day of the new table. */
  readonly ab: Tag;
  /** First day of the table it follows. */
  readonly gegen: Tag;
  readonly heute: Tag;
  readonly quelle: Quellenangaben;
}

/**
 * The next version of a table as text: the last one's values to be changed, its comments kept, and everything open
 * that belonged to the old document - source, confirmations, notes. Left as it is, the checker refuses it.
 */
export function nachfolgerin(text: string, { ab, gegen, heute, quelle }: Nachfolge): string {
  const eintraege = eintraegeMitOrt(text);
  const oben = (name: string) => eintragBei(eintraege, name);
  const aenderungen: Aenderung[] = [
    amAnfang(text, kopf(ab, gegen, heute)),
    ...wenn(oben('gueltig_ab'), (e) => neuerWert(e, ab)),
    ...wenn(oben('gueltig_bis'), (e) => ganzeZeile(text, e)),
    ...wenn(oben('zuletzt_bestaetigt'), (e) =>
      quelle.eingesehen === undefined
        ? geoeffnet(e, 'EINTRAGEN: heute', true)
        : neuerWert(e, quelle.eingesehen),
    ),
    ...quelleAendern(text, eintraege, quelle, true),
    ...wenn(eintragBei(eintraege, 'quelle', 'hinweis'), (e) => auskommentiert(text, e.von, e.bis)),
    ...wenn(oben('anmerkungen'), (e) => bisherige(text, e)),
    ...wenn(oben('grenzen'), (e) =>
      davor(text, e, `# Werte aus der Tabelle ab ${gegen}. Vergleichen Sie jeden mit dem neuen Dokument.\n`),
    ),
    ...eintraege.filter((e) => e.name === 'bestaetigt').map((e) => auskommentiert(text, e.von, e.bis)),
    ...eintraege.filter(istEigeneQuelle).map((e) => geoeffnet(e, NOCHMAL, true)),
    ...eintraege.flatMap((e) => stichtag(e, ab)),
    ...kontrolle(eintraege),
  ];
  return angewandt(text, aenderungen);
}

function kopf(ab: Tag, gegen: Tag, heute: Tag): string {
  return [
    `# Angelegt am ${heute} aus der Tabelle ab ${gegen}. Gilt ab ${ab}.`,
    '# Offen ist jede Zeile mit EINTRAGEN. Die Prüfung nennt sie, bis dort ein Wert steht.',
    '',
  ].join('\n');
}

/** Notes on the old document are no notes on the new one: they come back one by one. */
function bisherige(text: string, eintrag: Eintrag): Aenderung {
  const block = auskommentiert(text, eintrag.von, eintrag.bis);
  const hilfe = '# Bisherige Anmerkungen. Was noch stimmt: Löschen Sie das Zeichen # davor.\n';
  return { ...block, text: hilfe + block.text };
}

const NOCHMAL = 'EINTRAGEN: Tag, an dem Sie diese Quelle wieder gelesen haben';

/** A limit with a document of its own: whether that still holds, only a new look can say. */
function istEigeneQuelle({ pfad, name }: Eintrag): boolean {
  return pfad[0] === 'grenzen' && name === 'eingesehen' && pfad.at(-2) === 'quelle';
}

/** A day before the table begins would find no value in it. */
function stichtag(e: Eintrag, ab: Tag): Aenderung[] {
  const gemeint = e.pfad[0] === 'beispiele' && e.name === 'stichtag' && e.pfad.length === 3;
  return gemeint && e.wert !== null && e.wert < ab ? [neuerWert(e, `${ab} # bisher ${e.wert}`)] : [];
}

/**
 * One example is left to a person: whoever has to say its result has looked into the new document. The others follow
 * the values and say so.
 */
function kontrolle(eintraege: readonly Eintrag[]): Aenderung[] {
  const bei = (feld: string) => eintragBei(eintraege, 'beispiele', 0, 'erwartet', feld);
  return [
    ...wenn(bei('urteil'), (e) => geoeffnet(e, 'SELBST EINTRAGEN: im_rahmen oder ueber_richtwert', false)),
    ...['richtwert', 'differenz'].flatMap((feld) =>
      wenn(bei(feld), (e) => weggelassen(e, 'SELBST EINTRAGEN, dann das Zeichen davor löschen', false)),
    ),
  ];
}

function davor(text: string, { von }: Eintrag, zeile: string): Aenderung {
  const anfang = zeilenanfang(text, von);
  return { von: anfang, bis: anfang, text: zeile };
}

function ganzeZeile(text: string, { von, bis }: Eintrag): Aenderung {
  return { von: zeilenanfang(text, von), bis: zeilenende(text, bis), text: '' };
}

function wenn<T>(wert: T | undefined, dann: (wert: T) => Aenderung): Aenderung[] {
  return wert === undefined ? [] : [dann(wert)];
}
