import type { Grund } from '@/lib/regeln';

/** Why something cannot be checked, and what helps. One or two short sentences each. */
export const GRUND: Readonly<Record<Grund, string>> = {
  kein_richtwert_hinterlegt:
    'Für diesen Tag liegt uns kein Richtwert vor. Wir rechnen nicht mit alten Zahlen. Fragen Sie das Jobcenter nach den Richtwerten.',
  tabelle_veraltet:
    'An diesem Tag ist unsere letzte Prüfung der Tabelle zu lange her. Vielleicht gibt es neue Richtwerte. Fragen Sie das Jobcenter danach.',
  nur_orientierung:
    'An den Richtwerten, die wir für diesen Ort kennen, ist zu viel unsicher. Darum entscheiden wir nicht damit. Fragen Sie das Jobcenter nach den Richtwerten.',
  vielleicht_hoeher:
    'Die Miete liegt über dem Wert, den wir kennen. Vielleicht gilt ein höherer. Fragen Sie das Jobcenter nach dem Richtwert.',
  stichtag_fehlt: 'Es fehlt der Tag, an dem der Mietvertrag beginnt.',
  ort_unbekannt: 'Diesen Ort kennen wir nicht. Fragen Sie das Jobcenter am Ort der neuen Wohnung.',
  gemeinde_nicht_in_tabelle:
    'Die Tabelle nennt keinen Wert für diesen Ort. Fragen Sie das Jobcenter am Ort der neuen Wohnung.',
  gebiet_unbekannt: 'Diesen Teil des Ortes kennt die Tabelle nicht. Wählen Sie einen Teil aus der Liste.',
  gebiet_fehlt: 'Es fehlt der Teil des Ortes, in dem die Wohnung liegt. Dort gelten verschiedene Richtwerte.',
  personenzahl_fehlt: 'Es fehlt die Zahl der Personen. Ergänzen Sie die Angabe, dann prüfen wir neu.',
  personenzahl_nicht_in_tabelle:
    'Für diese Zahl von Personen liegt uns kein Wert vor. Fragen Sie das Jobcenter nach dem Richtwert.',
  einzelfall_ab_personenzahl:
    'Bei so vielen Personen entscheidet das Jobcenter jeden Fall einzeln. Einen festen Richtwert gibt es nicht.',
  haushalt_nicht_gemeinsam:
    'In der Wohnung leben auch Personen ohne Geld vom Jobcenter. Dann teilt das Jobcenter die Kosten anders auf. Fragen Sie dort nach.',
  haushalt_ungeklaert:
    'Es ist nicht klar, ob alle Personen zusammen Geld vom Jobcenter bekommen. Davon hängt der Richtwert ab. Fragen Sie das Jobcenter.',
  kostenaufteilung_fehlt:
    'In der Wohnung leben noch andere Personen. Es fehlt, wie die Kosten geteilt werden.',
  personen_in_wohnung_fehlen: 'Es fehlt, wie viele Personen insgesamt in der Wohnung leben.',
  kind_ungeklaert: 'Ob das Kind mitzählt, entscheidet das Jobcenter. Davon hängt hier das Ergebnis ab.',
  rechtskreis_nicht_in_tabelle:
    'Die Werte gelten für die Grundsicherung für Arbeitsuchende. Oft gelten sie auch beim Sozialamt. Ob es hier so ist, wissen wir nicht.',
  nettokaltmiete_fehlt: 'Es fehlt die Kaltmiete. Ergänzen Sie die Angabe, dann prüfen wir neu.',
  betriebskosten_fehlen: 'Es fehlen die Betriebskosten. Fragen Sie den Vermieter nach dem Betrag.',
  heizkosten_fehlen: 'Es fehlen die Heizkosten. Fragen Sie den Vermieter oder den Versorger nach dem Betrag.',
  wohnflaeche_fehlt: 'Es fehlt die Wohnfläche. Ergänzen Sie die Angabe, dann prüfen wir neu.',
  kosten_nur_als_summe:
    'Betriebskosten und Heizkosten stehen in einem Betrag. Fragen Sie den Vermieter nach zwei einzelnen Beträgen.',
  kosten_nur_als_warmmiete:
    'Bekannt ist nur die „Warmmiete“. Fragen Sie den Vermieter, wie viel davon Heizkosten sind.',
  kosten_nur_als_gesamtmiete:
    'Bekannt ist nur ein Betrag für alles. Fragen Sie den Vermieter nach Kaltmiete, Betriebskosten und Heizkosten.',
  nebenleistung_ungeklaert:
    'Es fehlt, ob Sie Stellplatz, Küche oder Ähnliches weglassen können. Fragen Sie den Vermieter.',
  bisherige_kosten_fehlen:
    'Ist der Umzug nicht nötig, zahlt das Jobcenter höchstens so viel wie bisher. Es fehlt, was die jetzige Wohnung kostet.',
  umzug_ungeklaert:
    'Die neue Wohnung kostet mehr als die jetzige. Das Jobcenter zahlt das nur, wenn der Umzug nötig ist.',
  vergleichsraum_ungeklaert:
    'Die neue Wohnung kostet mehr als die jetzige. Liegen beide im selben Gebiet, muss der Umzug nötig sein.',
  energietraeger_fehlt: 'Es fehlt, womit geheizt wird. Davon hängt ab, bis wohin die Heizkosten passen.',
  energietraeger_nicht_in_tabelle:
    'Für diese Heizung nennt die Tabelle keinen Richtwert. Fragen Sie das Jobcenter danach.',
  gebaeudeflaeche_fehlt:
    'Es fehlt, wie groß das ganze Haus ist. Davon hängt ab, bis wohin die Heizkosten passen.',
  gebaeudeflaeche_nicht_in_tabelle:
    'Für ein Haus dieser Größe nennt die Tabelle keinen Richtwert. Fragen Sie das Jobcenter danach.',
  verbrauch_fehlt:
    'Es fehlt der Verbrauch in Kilowattstunden. Er steht im Energieausweis oder in der Abrechnung.',
  warmwasser_fehlt:
    'Es fehlt, wie das Warmwasser erhitzt wird. Davon hängt ab, bis wohin die Heizkosten passen.',
  warmwasser_dezentral:
    'Der Wert enthält Warmwasser. In dieser Wohnung läuft es über Strom. Dann ist der Wert kleiner. Fragen Sie das Jobcenter.',
  variante_fehlt: 'Es fehlt eine Angabe zur Wohnung. Davon hängt der Richtwert ab.',
  variante_nicht_in_tabelle:
    'Für eine solche Wohnung nennt die Tabelle keinen Wert. Fragen Sie das Jobcenter danach.',
  baujahr_fehlt: 'Es fehlt das Baujahr des Hauses. Davon hängt der Richtwert ab.',
  angemessene_flaeche_fehlt:
    'Uns liegt kein Richtwert für die Wohnfläche vor. Davon hängt die Grenze für die Miete ab. Fragen Sie das Jobcenter danach.',
  richtwert_nicht_bekannt:
    'Einen Richtwert gibt es, aber sein Betrag liegt uns nicht vor. Fragen Sie das Jobcenter danach.',
  richtwert_nicht_gefunden:
    'Einen Richtwert haben wir nicht gefunden. Vielleicht gibt es einen. Fragen Sie das Jobcenter danach.',
  grenze_nicht_bekannt:
    'Das Jobcenter nennt keine Zahl. Es zahlt die wirklichen Kosten, solange sie nicht auffallen. Ab wann es nachfragt, wissen wir nicht.',
  hoeherer_wert_unbekannt:
    'Für Ihren Fall gelten höhere Werte, die wir nicht kennen. Fragen Sie das Jobcenter nach dem Richtwert.',
  nur_preis_je_m2:
    'Die Tabelle begrenzt nur den Preis je Quadratmeter. Diese Wohnung ist größer als üblich. Dann zählt vielleicht nicht die ganze Miete. Fragen Sie das Jobcenter.',
  kein_mietrichtwert: 'Die Tabelle nennt keinen Richtwert für die Miete. Fragen Sie das Jobcenter danach.',
};
