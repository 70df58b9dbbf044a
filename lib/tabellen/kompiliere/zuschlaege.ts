import type { Plus, Zuschlag, Zuschlagsregel } from '@/lib/regeln';
import { quellzeile } from '../quelle';
import type { TabelleInDatei } from '../schema/tabelle';
import type { ZuschlagInDatei } from '../schema/zuschlag';
import { bandAus } from './band';

/** The surcharges of a table, in the order they are printed. */
export function kompiliereZuschlaege(datei: TabelleInDatei): readonly Zuschlag[] {
  return (datei.zuschlaege ?? []).map((z) => ({
    name: z.name,
    gruppe: z.gruppe ?? null,
    bezug: z.bezug,
    wenn: {
      merkmal: z.wenn.merkmal ?? null,
      frage: z.wenn.frage ?? null,
      energiekennwert: z.wenn.energiekennwert ? bandAus(z.wenn.energiekennwert) : null,
      gemeinden: z.wenn.gemeinden ?? null,
    },
    plus: plus(z.plus),
    runden: z.plus.runden ?? 'nicht',
    ist: z.ist,
    rechtsgrundlage: z.rechtsgrundlage ?? '§ 22 Abs. 1 Satz 1 SGB II',
    quelle: quellzeile(datei.quelle, datei.gueltig_ab, z.fundstelle),
  }));
}

/** How several surcharges combine; where the table is silent they add up. */
export function kompiliereZuschlagsregel(datei: TabelleInDatei): Zuschlagsregel {
  const regel = datei.zuschlaege_zusammen;
  return { regel: regel?.regel ?? 'summe', hoechstensProzent: regel?.hoechstens_prozent ?? null };
}

function plus(p: ZuschlagInDatei['plus']): Plus {
  if (p.prozent !== undefined) return { art: 'prozent', zahl: p.prozent };
  if (p.euro !== undefined) return { art: 'euro', zahl: p.euro };
  if (p.m2 !== undefined) return { art: 'm2', zahl: p.m2 };
  if (p.unbekannt !== undefined) return { art: 'unbekannt', grund: p.unbekannt };
  return { art: 'euro_je_m2', zahl: p.euro_je_m2 ?? 0, flaeche: p.flaeche ?? 'angemessen' };
}
