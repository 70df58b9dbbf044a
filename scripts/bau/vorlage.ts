/** What is put into the frame. `inhalt` is finished HTML, `titel` plain text. */
export interface Druck {
  readonly titel: string;
  readonly inhalt: string;
}

const PLATZ = '<div data-ohne-skript="" data-vorlage=""></div>';

/**
 * Puts a title and content into the built frame page.
 * @throws Error (German) if the frame has no place for them.
 */
export function bedrucke(rahmen: string, { titel, inhalt }: Druck): string {
  if (!rahmen.includes(PLATZ) || !rahmen.includes('</head>')) {
    throw new Error('Die Vorlage für Ortsseiten hat keinen Platz für den Inhalt.');
  }
  // Functions, because a replacement text would give "$" a meaning.
  return rahmen
    .replace(PLATZ, () => inhalt)
    .replace('</head>', () => `<title>${alsHtml(titel)}</title></head>`);
}

function alsHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
