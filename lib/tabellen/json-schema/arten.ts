/** A JSON Schema (draft-07) as plain data. */
export type JsonSchema = { readonly [schluessel: string]: unknown };

/**
 * How each kind of value looks to a program that reads YAML 1.2 with numbers: `436.00` comes as a number, `436,00` as
 * text. Everything that lib/tabellen/felder accepts passes; what a number no longer shows (`1.100`) cannot be refused.
 */
const ARTEN = {
  betrag: zahl(
    99_999.99,
    '\\d{1,5}([.,]\\d{2})?',
    'Schreiben Sie Euro und Cent zum Beispiel so: 612.50',
    '612.50',
  ),
  flaeche: zahl(9999.99, '\\d{1,4}([.,]\\d{1,2})?', 'Schreiben Sie Quadratmeter nur als Zahl: 62.5', '62.5'),
  prozent: zahl(999.99, '\\d{1,3}([.,]\\d{1,2})?', 'Schreiben Sie nur die Zahl: 10', '10'),
  preis: zahl(999.9999, '\\d{1,3}([.,]\\d{1,4})?', 'Schreiben Sie zum Beispiel: 8.29', '8.29'),
  kwh: ganz(0, 999_999, '\\d{1,6}', 'Schreiben Sie kWh im Jahr als ganze Zahl: 11900', '11900'),
  jahr: ganz(1000, 2199, '(1\\d|20|21)\\d{2}', 'Schreiben Sie das Jahr mit vier Ziffern: 1949', '1949'),
  tag: text(
    '(19|20|21)\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])',
    'Schreiben Sie Jahr-Monat-Tag, zum Beispiel: 2027-01-01',
    '2027-01-01',
  ),
  personenzahl: ganz(1, 20, '([1-9]|1\\d|20)', 'Schreiben Sie eine Zahl von 1 bis 20.', '2'),
  schluessel_5: text('\\d{5}', 'Der Schlüssel braucht genau 5 Ziffern in Anführungszeichen.', '03252'),
  schluessel_8: text('\\d{8}', 'Der Schlüssel braucht genau 8 Ziffern in Anführungszeichen.', '03252006'),
  ja_nein: { enum: ['ja', 'nein'], errorMessage: 'Schreiben Sie: ja oder nein', examples: ['ja'] },
  merkmal: {
    type: ['string', 'integer', 'boolean'],
    ...muster('[a-z0-9_]{1,60}', 'Nur kleine Buchstaben, Ziffern und _: alleinerziehend', 'alleinerziehend'),
  },
  text: {
    type: ['string', 'number', 'boolean'],
    errorMessage:
      'Hier gehört ein Text hin. Steht ein Doppelpunkt darin, setzen Sie ihn in Anführungszeichen.',
    examples: ['Text'],
  },
  adresse: text(
    'https?:\\/\\/\\S+\\.\\S+',
    'Eine Internetadresse beginnt mit https://',
    'https://www.example.org',
  ),
  dezimal: {
    type: ['number', 'string'],
    ...muster(
      '-?\\d{1,6}([.,]\\d{2,4})?',
      'Schreiben Sie den Wert mit zwei Stellen, zum Beispiel: -12.50',
      '-12.50',
    ),
  },
} satisfies Record<string, JsonSchema>;

/** How a value is written. Editors and forms choose their input by it; lib/tabellen/felder reads it. */
export type Art = keyof typeof ARTEN | 'wort';

/** Both names of the message are read by YAML editors. */
function muster(inhalt: string, errorMessage: string, beispiel: string): JsonSchema {
  const pattern = `^(?:${inhalt})$`;
  return { pattern, patternErrorMessage: errorMessage, errorMessage, examples: [beispiel] };
}

function zahl(maximum: number, ...weiter: Parameters<typeof muster>): JsonSchema {
  return { type: ['number', 'string'], minimum: 0, maximum, ...muster(...weiter) };
}

function ganz(minimum: number, maximum: number, ...weiter: Parameters<typeof muster>): JsonSchema {
  return { type: ['integer', 'string'], minimum, maximum, ...muster(...weiter) };
}

function text(...weiter: Parameters<typeof muster>): JsonSchema {
  return { type: 'string', ...muster(...weiter) };
}

/** The JSON Schema of one value; words that are digits (`1`) are numbers to other programs. */
export function schemaDerArt(art: Art, worte: readonly string[] = []): JsonSchema {
  if (art !== 'wort') return ARTEN[art];
  const erlaubt = worte.flatMap((wort) => (/^\d+$/.test(wort) ? [Number(wort), wort] : [wort]));
  return { enum: erlaubt, errorMessage: `Möglich ist: ${worte.join(', ')}`, examples: worte.slice(0, 1) };
}
