import { z } from 'zod';
import { LAENDER } from '@/lib/kern/laender';
import { adresse, freitext, tag, wort } from '@/lib/tabellen/felder';
import { format, objekt } from '@/lib/tabellen/schema/bausteine';
import { ZWEITQUELLEN, type Zweitquellen } from '@/lib/tabellen/zweitquellen';

/** A text of a fixed shape; `falsch` says how it is written. */
const gestalt = (muster: RegExp, falsch: string) => z.string().refine((text) => muster.test(text), falsch);

const email = () =>
  gestalt(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'Das ist keine E-Mail-Adresse. Sie hat die Form name@stelle.de');

const telefon = () =>
  gestalt(/^\+?[\d\s/()–-]{5,}$/, 'Das ist keine Telefonnummer. Schreiben Sie zum Beispiel: 05121 969-0');

/** A bare host name: letters that cannot be misread in a letter, no path, no `https://`. */
const domain = () =>
  gestalt(
    /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/,
    'Das ist keine Adresse einer Seite. Schreiben Sie sie klein und ohne https:// davor.',
  );

/** Everything a real operator has to say about itself (L-01). The demo leaves most of it empty. */
export const betreiberInDatei = objekt({
  format,
  betrieb: wort(['demo', 'produktiv']),
  domain: domain(),
  kopfzeile: wort(['amtlich', 'keine']),
  zweitquellen: wort(ZWEITQUELLEN),
  name: freitext(),
  rechtsform: wort(['gE', 'zkT', 'Kommune', 'Projekt']),
  land: wort(LAENDER.map(({ name }) => name).sort()),
  anschrift: objekt({
    strasse: freitext(),
    plz: gestalt(/^\d{5}$/, 'Eine Postleitzahl hat fünf Ziffern.'),
    ort: freitext(),
  }),
  telefon: telefon(),
  email: email(),
  impressum: objekt({ vertreten_durch: freitext(), verantwortlich: freitext() }),
  datenschutz: objekt({
    beauftragte: freitext(),
    beauftragte_email: email(),
    aufsichtsbehoerde: freitext(),
    aufsichtsbehoerde_link: adresse(),
  }),
  barrierefreiheit: objekt({
    telefon: telefon(),
    email: email(),
    durchsetzungsstelle: freitext(),
    durchsetzungsstelle_link: adresse(),
    erklaerung_vom: tag(),
    pruefung: wort(['selbst', 'extern']),
  }),
  leichte_sprache: objekt({ geprueft_von: freitext().optional(), geprueft_am: tag().optional() }).optional(),
});

type Angaben = z.infer<typeof betreiberInDatei>;

/** A site that somebody answers for. */
export type Produktiv = Omit<Angaben, 'betrieb'> & { readonly betrieb: 'produktiv' };

/** A site to look at: nobody's, and it says so. */
export interface Demo {
  readonly betrieb: 'demo';
  readonly domain: string;
  readonly zweitquellen: Zweitquellen;
}

export type Betreiber = Demo | Produktiv;
