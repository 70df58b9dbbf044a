import { alsText, type Bezug } from '@/lib/regeln';
import type { TabelleInDatei } from '../schema/tabelle';
import { type Auffaellig, auffaellig, zahl } from './auffaellig';

/** Surcharges that are hardly a surcharge, or nearly a second rent: `0.10` for 10 percent, Euro for Euro per m². */
export function pruefeZuschlaege({ zuschlaege = [], zuschlaege_zusammen }: TabelleInDatei): Auffaellig[] {
  const prozente = zuschlaege.flatMap(({ plus }, i) => [
    prozent(plus.prozent, ['zuschlaege', i, 'plus', 'prozent']),
    plus.euro_je_m2 !== undefined && plus.euro_je_m2 > 50_000
      ? satz('nettokaltmiete_je_m2', plus.euro_je_m2, 'Euro je m²', ['zuschlaege', i, 'plus', 'euro_je_m2'])
      : [],
  ]);
  const pfad = ['zuschlaege_zusammen', 'hoechstens_prozent'];
  return [...prozente, prozent(zuschlaege_zusammen?.hoechstens_prozent, pfad)].flat();
}

function prozent(hundertstel: number | undefined, pfad: (string | number)[]): Auffaellig[] {
  if (hundertstel === undefined || (hundertstel >= 100 && hundertstel <= 5000)) return [];
  return satz('bruttokaltmiete', hundertstel, 'Prozent', pfad);
}

function satz(bezug: Bezug, wert: number, einheit: string, pfad: (string | number)[]): Auffaellig[] {
  const text = `Ein Zuschlag von ${zahl(bezug, wert)} ${einheit} ist ungewöhnlich. Stimmt die Zahl?`;
  return [auffaellig('zuschlag', pfad, text, { werte: [alsText(bezug, wert)] })];
}
