import type { Anfrage } from '../anfrage/anfrage';
import { aufgerundet, geltendeStufe, type Kosten } from '../anfrage/kosten';
import { istJeM2 } from '../modell/bezug';
import type { Schritt } from '../modell/schritt';
import { alsDezimal } from '../zahl/geld';
import { kostengrund, TEILE } from './kostenteile';
import type { Grenzposten } from './regelwerk';

/** The steps before the offer's own value: the rent of the day, and what is for a year as an amount for a month. */
export function vorDerAngabe({ bezug }: Grenzposten, anfrage: Anfrage): Schritt[] {
  const kopf = { rechtsgrundlage: kostengrund(anfrage), quelle: 'Wohnungsangebot' };
  const teile: readonly string[] = [...TEILE[bezug], bezug];
  const stufe = geltendeStufe(anfrage);
  const staffel: Schritt[] = [];
  if (stufe !== null && teile.includes('nettokaltmiete')) {
    const werte = { ab: stufe.ab, nettokaltmiete: alsDezimal(stufe.nettokaltmiete) };
    staffel.push({ schritt: 'staffel', werte, ...kopf });
  }
  const jahre = anfrage.jahresbetraege.flatMap((kosten): Schritt[] => {
    const imJahr = anfrage[kosten];
    if (imJahr === null || !teile.includes(kosten)) return [];
    const werte = { kosten, imJahr: alsDezimal(imJahr), imMonat: alsDezimal(aufgerundet(imJahr, 12)) };
    return [{ schritt: 'jahresbetrag', werte, ...kopf }];
  });
  return [...staffel, ...jahre];
}

/** The step behind it, where the flat is shared by heads: the own share (BSG, 18 June 2008, B 14/11b AS 61/06 R). */
export function nachKoepfen(
  { bezug }: Grenzposten,
  { koepfe, alleKoepfe }: Kosten,
  ganzes: string,
  anteil: string,
): Schritt[] {
  if (koepfe === alleKoepfe || istJeM2(bezug)) return [];
  const werte = { ganzes, personen: String(koepfe), personenInWohnung: String(alleKoepfe), anteil };
  const rechtsgrundlage = 'BSG, Urteil vom 18. Juni 2008, B 14/11b AS 61/06 R';
  return [{ schritt: 'kopfteil', werte, rechtsgrundlage, quelle: 'Angaben zum Haushalt' }];
}
