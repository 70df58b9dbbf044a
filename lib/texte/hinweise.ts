/** Statements beside the verdict, by code. `gebiet` is the area with one common limit. */
export function hinweisText(code: string, gebiet: string): string | null {
  return TEXTE[code]?.(gebiet) ?? null;
}

const TEXTE: Readonly<Record<string, (gebiet: string) => string>> = {
  zusicherung_vor_vertrag: () =>
    'Holen Sie vor der Unterschrift die schriftliche Zusage vom Jobcenter am Ort der neuen Wohnung.',
  hoehere_kosten_nur_mit_schriftlicher_zusicherung: () =>
    'Höhere Kosten zahlt das Jobcenter nach einem Umzug nur mit vorheriger schriftlicher Zusage.',
  umzug_in_anderen_vergleichsraum: (gebiet) =>
    `Sie ziehen aus einem anderen Gebiet nach ${gebiet}? Dann sagt das Jobcenter die Kosten zu, wenn sie im Rahmen sind.`,
  umzug_im_vergleichsraum_ohne_not: (gebiet) =>
    `Sie wohnen schon im Gebiet ${gebiet}? Dann muss der Umzug nötig sein. Sonst bezahlt das Jobcenter höchstens so viel wie bisher.`,
  unter_25_nur_mit_zusicherung: () =>
    'Sie sind unter 25 Jahre alt? Dann zahlt das Jobcenter die Wohnung nur mit vorheriger Zusage.',
  jeder_fall_einzeln: () => 'Das Jobcenter prüft jeden Fall einzeln. Gute Gründe können zählen.',
  umzugskosten_und_kaution_vorher_fragen: () =>
    'Geld für den Umzug gibt das Jobcenter am alten Ort. Geld für die Kaution gibt das Jobcenter am neuen Ort. Fragen Sie immer vorher.',
};
