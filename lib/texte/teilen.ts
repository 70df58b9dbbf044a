import { tagLang } from '@/lib/kern/zahlen';

/** Passing on a result. */
export const TEILEN = {
  titel: 'Ergebnis mitnehmen',
  hinweis:
    'Der Link enthält Ihre Beträge, aber keinen Namen. Geben Sie ihn nur an Personen weiter, denen Sie vertrauen.',
  kopieren: 'Link zum Ergebnis kopieren',
  kopiert: 'Der Link ist kopiert.',
  vonHand: 'Kopieren Sie den Link aus dem Feld.',
} as const;

/** What a visitor with a link should know. */
export function linkhinweisText(
  hinweis:
    | { readonly code: 'unvollstaendig' | 'andere_werte' }
    | { readonly code: 'neue_tabelle'; readonly ab: string },
): string {
  switch (hinweis.code) {
    case 'unvollstaendig':
      return 'Der Link ist vielleicht nicht vollständig. Vergleichen Sie alle Angaben mit Ihrem Angebot.';
    case 'andere_werte':
      return 'Die Richtwerte haben sich seit dem Link geändert. Wir haben neu gerechnet.';
    case 'neue_tabelle':
      return `Seit dem ${tagLang(hinweis.ab)} gelten neue Richtwerte. Wir haben neu gerechnet.`;
  }
}
