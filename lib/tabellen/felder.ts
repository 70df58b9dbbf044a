import { z } from 'zod';
import { istTag } from '@/lib/regeln';
import { adressfehler } from './adresse';
import type { Art } from './json-schema/arten';

/**
 * The kinds of values in table files. Each reads the source text of a YAML scalar and says in German what
 * is wrong with it and how it is written. Money becomes cents, areas become hundredths of a m².
 */
function feld<T>(art: Art, lies: (text: string) => T | Falsch, worte?: readonly string[]) {
  const leser = z.string().transform((text, ctx): T => {
    const gelesen = zuLang(text) ?? umrandet(text) ?? lies(text);
    if (gelesen instanceof Falsch) {
      ctx.addIssue({ code: 'custom', message: gelesen.text });
      return z.NEVER;
    }
    return gelesen;
  });
  return leser.meta({ 'x-art': art, ...(worte ? { 'x-worte': worte } : {}) });
}

class Falsch {
  constructor(readonly text: string) {}
}

function zuLang({ length }: string): Falsch | null {
  if (length <= 1000) return null;
  return new Falsch(`Dieser Wert ist zu lang (${length} Zeichen). Schreiben Sie nur den einen Wert.`);
}

/** Only quotes keep spaces around a value, and a no-break space from a PDF looks like none at all. */
function umrandet(text: string): Falsch | null {
  const ohne = text.trim();
  if (ohne === text) return null;
  return new Falsch(`Löschen Sie die Leerzeichen vor und nach dem Wert: ${ohne}`);
}

const BETRAG = /^(\d{1,5})(?:[.,](\d{2}))?$/;

/** Euro per month: `612`, `612.50` or `612,50`. Everything that can be read in two ways is refused. */
export const geld = () =>
  feld('betrag', (text) => {
    const treffer = BETRAG.exec(text);
    if (treffer) return Number(treffer[1]) * 100 + Number(treffer[2] ?? 0);
    const betrag = text.replace(/\s|€|EUR|Euro/g, '');
    if (BETRAG.test(betrag)) return new Falsch(`Lassen Sie Leerzeichen und das €-Zeichen weg: ${betrag}`);
    if (/^\d{1,3}([.,]\d{3})+$/.test(betrag)) {
      const gelesen = Number.parseFloat(betrag.replace(',', '.')).toFixed(2).replace('.', ',');
      const zeichen = betrag.includes('.') ? 'den Punkt' : 'das Komma';
      const richtig = betrag.replace(/[.,]/g, '');
      return new Falsch(
        `„${text}“ liest der Computer als ${gelesen} Euro. Lassen Sie ${zeichen} weg: ${richtig}`,
      );
    }
    if (/^\d+[.,]\d$/.test(betrag)) {
      return new Falsch(`Schreiben Sie Cent immer mit zwei Stellen: ${betrag.replace(',', '.')}0`);
    }
    if (/^\d{1,2}(\.\d{3})+,\d{2}$/.test(betrag)) {
      const richtig = betrag.replaceAll('.', '').replace(',', '.');
      return new Falsch(`Lassen Sie den Punkt zwischen den Tausendern weg: ${richtig}`);
    }
    if (/^\d+[.,](-|–|—)+$/.test(betrag)) {
      return new Falsch(`Schreiben Sie volle Euro ohne Strich: ${betrag.replace(/\D+$/, '')}`);
    }
    const ohneStrich = betrag.replaceAll('_', '');
    if (BETRAG.test(ohneStrich)) return new Falsch(`Lassen Sie den Unterstrich weg: ${ohneStrich}`);
    return new Falsch(`„${text}“ ist kein Betrag. Schreiben Sie Euro und Cent zum Beispiel so: 612.50`);
  });

/** m²: `50`, `62.5` or `62,5`. */
export const flaeche = () =>
  feld('flaeche', (text) => {
    const treffer = /^(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(text);
    if (treffer) return Number(treffer[1]) * 100 + Number((treffer[2] ?? '').padEnd(2, '0'));
    return new Falsch(`„${text}“ ist keine Fläche. Schreiben Sie Quadratmeter nur als Zahl: 62.5`);
  });

/** Percent with at most two places, without the sign: `10`, `7.5`. Hundredths of a percent. */
export const prozent = () =>
  feld('prozent', (text) => {
    const treffer = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(text);
    if (treffer) return Number(treffer[1]) * 100 + Number((treffer[2] ?? '').padEnd(2, '0'));
    const ohneZeichen = text.replace(/\s|%|Prozent/g, '');
    return new Falsch(
      `„${text}“ ist keine Prozentzahl. Schreiben Sie nur die Zahl: ${/^\d/.test(ohneZeichen) && ohneZeichen !== text ? ohneZeichen : '10'}`,
    );
  });

/** A price per m² or a factor with up to four places: `8.29`, `9.0225`, `1.10`. Ten-thousandths. */
export const preis = () =>
  feld('preis', (text) => {
    const treffer = /^(\d{1,3})(?:[.,](\d{1,4}))?$/.exec(text);
    if (treffer) return Number(treffer[1]) * 10_000 + Number((treffer[2] ?? '').padEnd(4, '0'));
    return new Falsch(`„${text}“ ist keine Zahl für diese Stelle. Schreiben Sie zum Beispiel: 8.29`);
  });

/** kWh per year, whole: `11900`. Hundredths of a kWh. */
export const kilowattstunden = () =>
  feld('kwh', (text) => {
    if (/^\d{1,6}$/.test(text)) return Number(text) * 100;
    return new Falsch(`„${text}“ ist keine Energiemenge. Schreiben Sie kWh im Jahr als ganze Zahl: 11900`);
  });

/** A year: `1949`. */
export const jahr = () =>
  feld('jahr', (text) => {
    if (/^(1[0-9]|20|21)\d{2}$/.test(text)) return Number(text);
    return new Falsch(`„${text}“ ist kein Jahr. Schreiben Sie zum Beispiel: 1949`);
  });

/** A day, `JJJJ-MM-TT`. */
export const tag = () =>
  feld('tag', (text) => {
    if (istTag(text)) return text;
    const deutsch = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
    const vorschlag = deutsch
      ? `${deutsch[3]}-${deutsch[2]?.padStart(2, '0')}-${deutsch[1]?.padStart(2, '0')}`
      : '2027-01-01';
    const beispiel = istTag(vorschlag) ? vorschlag : '2027-01-01';
    return new Falsch(`„${text}“ ist kein Datum. Schreiben Sie Jahr-Monat-Tag, zum Beispiel: ${beispiel}`);
  });

/** Household size, 1 to 20. */
export const personenzahl = () =>
  feld('personenzahl', (text) => {
    if (/^([1-9]|1\d|20)$/.test(text)) return Number(text);
    return new Falsch(`„${text}“ ist keine Zahl von 1 bis 20. Schreiben Sie zum Beispiel: 6`);
  });

/** Official key with leading zeros: 8 digits for a Gemeinde, 5 for a Kreis. */
export const schluessel = (stellen: 5 | 8) =>
  feld(`schluessel_${stellen}`, (text) => {
    if (new RegExp(`^\\d{${stellen}}$`).test(text)) return text;
    const krumm = new RegExp(`^[„“”‚‘’'»«](\\d{${stellen}})[„“”‚‘’'»«]$`).exec(text);
    if (krumm) return new Falsch(`Nehmen Sie gerade Anführungszeichen: "${krumm[1]}"`);
    const aufgefuellt =
      /^\d+$/.test(text) && text.length < stellen ? ` Vielleicht: "${text.padStart(stellen, '0')}"` : '';
    return new Falsch(
      `Der Schlüssel „${text}“ braucht genau ${stellen} Ziffern in Anführungszeichen.${aufgefuellt}`,
    );
  });

/** `ja` or `nein`. */
export const jaNein = () =>
  feld('ja_nein', (text) => {
    if (text === 'ja' || text === 'nein') return text === 'ja';
    return new Falsch(`„${text}“ passt hier nicht. Schreiben Sie: ja oder nein`);
  });

/** A free word for a Merkmal: `alleinerziehend`. */
export const merkmal = () =>
  feld('merkmal', (text) => {
    if (/^[a-z0-9_]{1,60}$/.test(text)) return text;
    return new Falsch(`„${text}“ ist kein Merkmal. Nur kleine Buchstaben, Ziffern und _: alleinerziehend`);
  });

/** One word of a fixed list. */
export const wort = <const T extends readonly string[]>(worte: T) =>
  feld(
    'wort',
    (text): T[number] | Falsch => {
      if (worte.includes(text)) return text as T[number];
      return new Falsch(`„${text}“ kennen wir hier nicht. Möglich ist: ${worte.join(', ')}`);
    },
    worte,
  );

/** Free German text. The words with which other programs write “nothing” are no text. */
export const freitext = () =>
  z
    .string()
    .superRefine((text, ctx) => {
      if (!/^(null|~)$/i.test(text)) return;
      const message = `„${text}“ ist kein Text. Was das Dokument nicht sagt, lassen Sie weg: Löschen Sie die Zeile.`;
      ctx.addIssue({ code: 'custom', message });
    })
    .meta({ 'x-art': 'text' satisfies Art });

/** A decimal text with an optional sign; two to four places. */
export const dezimal = () =>
  feld('dezimal', (text) => {
    const treffer = /^(-?)(\d{1,6})(?:[.,](\d{2,4}))?$/.exec(text);
    if (treffer) return `${treffer[1]}${treffer[2]}.${(treffer[3] ?? '').replace(/0+$/, '').padEnd(2, '0')}`;
    return new Falsch('Schreiben Sie den Wert mit zwei Stellen, zum Beispiel: -12.50');
  });

/** A web address. */
export const adresse = () =>
  feld('adresse', (text) => {
    const fehler = adressfehler(text);
    return fehler === null ? text : new Falsch(fehler);
  });
