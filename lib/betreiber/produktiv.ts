import type { Befund, Pfad } from '@/lib/tabellen/meldung';

/** Words and shapes that stand where somebody meant to put the real thing later. */
const PLATZHALTER =
  /\b(?:todo|tbd|fixme|xxx+|lorem)\b|muster|example|beispiel|platzhalter|localhost|^[^\p{L}\d]+$|^(?:0+|12345)$/iu;

/** Entries that still hold a placeholder, anywhere in the file. */
export function platzhalter(wert: unknown, pfad: Pfad = []): Befund[] {
  if (typeof wert === 'string') {
    if (!PLATZHALTER.test(wert)) return [];
    const text = `Der Eintrag „${pfad.at(-1)}“ enthält einen Platzhalter: „${wert}“. Tragen Sie die echte Angabe ein.`;
    return [{ pfad, text }];
  }
  if (typeof wert !== 'object' || wert === null) return [];
  return Object.entries(wert).flatMap(([name, teil]) => platzhalter(teil, [...pfad, name]));
}

interface Zusammenhang {
  readonly rechtsform?: unknown;
  readonly kopfzeile?: unknown;
  readonly datenschutz?: { readonly aufsichtsbehoerde?: unknown };
  readonly leichte_sprache?: { readonly geprueft_von?: unknown; readonly geprueft_am?: unknown };
}

/**
 * Entries that do not go together. The federal commissioner supervises gemeinsame Einrichtungen,
 * the Länder everybody else; only public bodies may call their site official.
 */
export function widersprueche({
  rechtsform,
  kopfzeile,
  datenschutz,
  leichte_sprache,
}: Zusammenhang): Befund[] {
  const befunde: Befund[] = [];
  const aufsicht = datenschutz?.aufsichtsbehoerde;
  if (typeof aufsicht === 'string' && typeof rechtsform === 'string') {
    const bund = /Bundesbeauftragte|BfDI/u.test(aufsicht);
    if (bund !== (rechtsform === 'gE')) {
      const text = bund
        ? 'Der Eintrag „aufsichtsbehoerde“ passt nicht: Die Bundesbeauftragte beaufsichtigt nur Jobcenter der Rechtsform gE.'
        : 'Der Eintrag „aufsichtsbehoerde“ passt nicht: Für die Rechtsform gE ist die Bundesbeauftragte für den Datenschutz zuständig.';
      befunde.push({ pfad: ['datenschutz', 'aufsichtsbehoerde'], text });
    }
  }
  if (kopfzeile === 'amtlich' && rechtsform === 'Projekt') {
    const text =
      'Der Eintrag „kopfzeile“ passt nicht: Nur Behörden nennen ihre Seite amtlich. Schreiben Sie: keine';
    befunde.push({ pfad: ['kopfzeile'], text });
  }
  const { geprueft_von, geprueft_am } = leichte_sprache ?? {};
  if ((geprueft_von === undefined) !== (geprueft_am === undefined)) {
    const text = 'Zu „leichte_sprache“ gehören beide Einträge: „geprueft_von“ und „geprueft_am“.';
    befunde.push({ pfad: ['leichte_sprache'], text, amSchluessel: true });
  }
  return befunde;
}
