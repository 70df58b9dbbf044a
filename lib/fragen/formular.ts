import { liesBetrag } from '@/lib/fragen/betrag';
import { liesFlaeche } from '@/lib/fragen/flaeche';
import { liesHeizung } from '@/lib/fragen/heizung';
import type { Feldfehler, Kostenformular, Kostenwerte } from '@/lib/fragen/kosten';
import { liesZusatz } from '@/lib/fragen/zusatz';
import { alsDezimal, type Fragen } from '@/lib/regeln';
import { betragFehler, FEHLER, flaecheFehler } from '@/lib/texte/fehler';
import type { Betragsfeld } from '@/lib/texte/felder';

export type { Energietraeger, Feldfehler, Kostenformular, Kostenwerte } from '@/lib/fragen/kosten';

export type Kostenlesung = { ok: true; werte: Kostenwerte } | { ok: false; fehler: Feldfehler[] };

const HAUSHALT = new Map<string, boolean | null>([
  ['ja', true],
  ['nein', false],
  ['unklar', null],
]);

/**
 * Reads the cost step of the form (F-02 to F-05, F-37).
 *
 * Only the fields the person can see are read: those of the chosen `aufteilung`, and the heating
 * others only where the table asks them (`fragen`). Returns the contract's values, or all
 * errors in the order of the form; never throws. With `aufteilung: 'fehlt'` both costs are optional.
 */
export function liesKosten(f: Kostenformular, fragen: Fragen): Kostenlesung {
  const fehler: Feldfehler[] = [];
  const betrag = (feld: Betragsfeld, freiwillig = false): string | undefined => {
    const gelesen = liesBetrag(f[feld]);
    if (gelesen.ok) return alsDezimal(gelesen.wert);
    if (freiwillig && gelesen.code === 'LEER') return undefined;
    fehler.push({ feld, text: betragFehler(feld, gelesen, f[feld]) });
    return undefined;
  };

  // The order of these statements is the order of the form, and with it the order of the messages.
  const nettokaltmiete = betrag('kaltmiete');
  if (nettokaltmiete === '0.00') fehler.push({ feld: 'kaltmiete', text: FEHLER.kaltmieteNull });

  const kosten: Pick<Kostenwerte, 'betriebskosten' | 'heizkosten' | 'betriebsUndHeizkosten'> = {};
  if (f.aufteilung === 'getrennt' || f.aufteilung === 'fehlt') {
    const betriebskosten = betrag('betriebskosten', f.aufteilung === 'fehlt');
    const heizkosten = betrag('heizkosten', f.aufteilung === 'fehlt');
    if (betriebskosten !== undefined) kosten.betriebskosten = betriebskosten;
    if (heizkosten !== undefined) kosten.heizkosten = heizkosten;
  } else if (f.aufteilung === 'zusammen') {
    const summe = betrag('gemeinsam');
    if (summe !== undefined) kosten.betriebsUndHeizkosten = summe;
  } else {
    fehler.push({ feld: 'aufteilung', text: FEHLER.aufteilungLeer });
  }

  const flaeche = liesFlaeche(f.wohnflaeche);
  if (!flaeche.ok) fehler.push({ feld: 'wohnflaeche', text: flaecheFehler(flaeche.code, f.wohnflaeche) });

  const alleLeistungsberechtigt = HAUSHALT.get(f.haushalt);
  if (alleLeistungsberechtigt === undefined) fehler.push({ feld: 'haushalt', text: FEHLER.haushaltLeer });

  const heizung = liesHeizung(f, fragen);
  const zusatz = liesZusatz(f, fragen);
  fehler.push(...heizung.fehler, ...zusatz.fehler);

  if (
    fehler.length > 0 ||
    nettokaltmiete === undefined ||
    !flaeche.ok ||
    alleLeistungsberechtigt === undefined
  ) {
    return { ok: false, fehler };
  }
  const wohnflaeche = alsDezimal(flaeche.wert);
  return {
    ok: true,
    werte: {
      nettokaltmiete,
      ...kosten,
      wohnflaeche,
      alleLeistungsberechtigt,
      heizung: heizung.werte,
      ...zusatz.werte,
    },
  };
}
