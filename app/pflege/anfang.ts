import { liesTag } from '@/lib/fragen/datum';
import type { Pflegepaket } from '@/lib/pflege/paket';
import type { Fehlereintrag } from '../bausteine/fehlerliste';
import { heute } from '../heute';
import { ANDERER, FELD } from './neuer-traeger';
import { lade, ladeNeu, textAus, type Werkzeug } from './oeffnen';

/** One table, opened. */
export interface Geoeffnet {
  readonly werkzeug: Werkzeug;
  readonly paket: Pflegepaket;
  readonly anfang: string;
  /** The file of a new authority; null for one that is there. */
  readonly traegerAnfang: string | null;
  /** First every figure is compared with the document. */
  readonly vergleichen?: boolean;
  /** What came out of that. */
  readonly geaendert?: string;
}

const OHNE_TAG: Fehlereintrag = {
  feld: 'ab',
  text: 'Schreiben Sie den ersten Tag, zum Beispiel 01.01.2027.',
};
const OHNE_NETZ: Fehlereintrag = {
  feld: 'oeffnen',
  text: 'Prüfen Sie die Verbindung. Öffnen Sie die Tabelle dann noch einmal.',
};

/** Opens what the form asks for, or says what is missing. `bekannt` are the keys of the authorities in the list. */
export async function oeffne(
  formular: HTMLFormElement,
  bekannt: readonly string[],
): Promise<Geoeffnet | readonly Fehlereintrag[]> {
  const felder = new FormData(formular);
  const text = (name: string) => String(felder.get(name) ?? '').trim();
  if (text('traeger') === ANDERER) return neuerTraeger(text, bekannt);
  const dateifeld = formular.elements.namedItem('datei') as HTMLInputElement | null;
  const datei = dateifeld?.files?.[0];
  return vorhandene(text, datei === undefined ? null : await textAus(datei));
}

async function vorhandene(
  text: (name: string) => string,
  eigene: string | null,
): Promise<Geoeffnet | readonly Fehlereintrag[]> {
  const art = text('weg');
  const tag = liesTag(text('ab'));
  const fehler: Fehlereintrag[] = [];
  if (text('traeger') === '') fehler.push({ feld: 'traeger', text: 'Wählen Sie einen Träger.' });
  if (art === '') fehler.push({ feld: 'weg', text: 'Wählen Sie, was Sie tun möchten.' });
  if (art === 'neu' && !tag.ok) fehler.push(OHNE_TAG);
  if (art === 'datei' && eigene === null)
    fehler.push({ feld: 'datei', text: 'Wählen Sie eine Datei mit der Endung .yaml.' });
  if (fehler.length > 0) return fehler;
  const geladen = await lade(text('traeger'));
  const letzte = geladen?.paket.dateien.at(-1);
  if (geladen === null || letzte === undefined) return [OHNE_NETZ];
  const gegen = letzte.name.replace('.yaml', '');
  const folge = { ab: tag.ok ? tag.wert : '', gegen, heute: heute(), quelle: {} };
  const anfang =
    art === 'datei'
      ? (eigene ?? '')
      : art === 'neu'
        ? geladen.werkzeug.nachfolgerin(letzte.text, folge)
        : letzte.text;
  return { ...geladen, anfang, traegerAnfang: null, vergleichen: art === 'vergleichen' };
}

async function neuerTraeger(
  text: (name: string) => string,
  bekannt: readonly string[],
): Promise<Geoeffnet | readonly Fehlereintrag[]> {
  const ags = text(FELD.ags);
  const tag = liesTag(text(FELD.ab));
  const website = text(FELD.website);
  const fehler: Fehlereintrag[] = [];
  if (!/^\d{5}$/.test(ags))
    fehler.push({ feld: FELD.ags, text: 'Schreiben Sie den Schlüssel mit 5 Ziffern.' });
  if (bekannt.includes(ags))
    fehler.push({ feld: FELD.ags, text: 'Diesen Träger gibt es schon. Wählen Sie ihn in der Liste.' });
  if (website !== '' && !/^https?:\/\//.test(website))
    fehler.push({ feld: FELD.website, text: 'Eine Internetadresse beginnt mit https://' });
  if (!tag.ok) fehler.push(OHNE_TAG);
  if (text(FELD.form) === '')
    fehler.push({ feld: FELD.form, text: 'Wählen Sie, welche Form die Tabelle hat.' });
  if (fehler.length > 0 || !tag.ok) return fehler;
  const geladen = await ladeNeu(ags.slice(0, 2));
  if (geladen === null) return [OHNE_NETZ];
  const angaben = {
    ags,
    website,
    ab: tag.wert,
    name: text(FELD.name),
    jobcenter: text(FELD.jobcenter),
    art: text(FELD.art),
    form: text(FELD.form),
  };
  const { werkzeug, bund, vorlagen } = geladen;
  const begonnen = werkzeug.beginne(angaben, bund, vorlagen, heute());
  if (!('paket' in begonnen))
    return begonnen.map(({ feld, text: satz }) => ({ feld: FELD[feld], text: satz }));
  const { paket, anfang, traeger } = begonnen;
  return { werkzeug, paket, anfang, traegerAnfang: traeger };
}
