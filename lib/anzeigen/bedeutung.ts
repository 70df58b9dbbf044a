import type { Paar } from './paare';
import type { Kostenname, Wort } from './woerter';
import type { Betrag } from './zahlen';

const DAZU =
  /^\)?\s{0,2}\(?(?:\+|&|\/|und|u\.|plus|zzgl\.?|zuzüglich|inkl\.?|incl\.?|inklusive|mit|ohne|exkl\.?)\s{0,2}$/iu;
const ALS_SUMME = /^\s{0,2}\(?\s?(?:&|\/|und|u\.|inkl\.?|incl\.?|inklusive|mit|einschl\.?)\s{0,2}$/iu;
/** Everything in one: the rent with electricity or internet. */
const MIT_STROM =
  /^\s{0,2}\(?(?:(?:inkl\.?|incl\.?|inklusive|mit|einschl\.?) [^\n]{0,24}(?:strom|internet|wlan)|alles inkl|all.?in)/iu;
const RAND = 24;

/** `mit`: the names beside it that belong to the meaning. */
interface Bedeutung {
  readonly name: Kostenname;
  readonly mit: readonly Wort[];
}

/**
 * What a name means together with names beside it that have no amount of their own: “NK inkl. HK 130” is both,
 * “Kaltmiete + NK: 570” is none of the two, “Miete 450 € kalt” is the second one.
 */
export function bedeutung(text: string, { wort, vorn, betrag }: Paar, nachbarn: Nachbarn): Bedeutung {
  const davor = vorn ? nachbarn.davor(wort) : [];
  if (davor.length > 0) return { name: zusammen(text, [...davor, wort], betrag), mit: davor };
  // The end of a bracket that says more about another name: “NK (inkl. Heizung) 610 €”.
  const klammer = vorn && /^[^(]*\)/u.test(text.slice(wort.bis, betrag.von));
  if (klammer && /\([^()]*$/u.test(text.slice(Math.max(0, wort.von - RAND), wort.von)))
    return { name: 'unklar', mit: [] };
  const danach = nachbarn.danach(wort);
  const ende = vorn ? betrag.bis : wort.bis;
  const zwischen =
    danach && danach.von >= ende && danach.von - ende < RAND ? text.slice(ende, danach.von) : null;
  if (danach && zwischen !== null) {
    if (beide([wort, danach]))
      return ALS_SUMME.test(zwischen)
        ? { name: 'nebenkosten_mit_heizung', mit: [danach] }
        : { name: wort.name, mit: [] };
    const genauer = danach.name === 'kaltmiete' || danach.name === 'warmmiete';
    if (wort.name === 'miete' && genauer && /^[\s(]{0,2}$/u.test(zwischen))
      return { name: danach.name, mit: [danach] };
  }
  const mit = MIT_STROM.exec(text.slice(ende, ende + RAND * 2))?.[0];
  const allesDrin = mit !== undefined && !/außer|ohne|zzgl|exkl/iu.test(mit);
  const gesamt = allesDrin && (wort.name === 'warmmiete' || wort.name === 'miete');
  return { name: gesamt ? 'gesamtmiete' : wort.name, mit: [] };
}

/** Several names before one amount. */
function zusammen(text: string, namen: readonly Wort[], betrag: Betrag): Kostenname {
  const [erster, zweiter] = namen as [Wort, Wort];
  const letzter = namen.at(-1) as Wort;
  const verbunden = text.slice(erster.bis, zweiter.von);
  if (erster.name === 'warmmiete' || erster.name === 'gesamtmiete') return erster.name;
  if (erster.name === 'miete' && beide(namen.slice(1)) && /inkl|incl|mit/iu.test(verbunden))
    return 'warmmiete';
  if (namen.length === 2 && beide(namen))
    return /ohne|exkl/iu.test(verbunden) ? erster.name : 'nebenkosten_mit_heizung';
  if (erster.name !== 'kaltmiete') return 'unklar';
  // “Kaltmiete ohne NK: 450”, or the heading of a portal with the amount in the next line.
  const kopf = /zzgl|zuzüglich/iu.test(verbunden) && text.slice(letzter.bis, betrag.von).includes('\n');
  return kopf || /ohne|exkl/iu.test(verbunden) ? 'kaltmiete' : 'unklar';
}

function beide(worte: readonly Wort[]): boolean {
  const namen = worte.map(({ name }) => name);
  return namen.includes('nebenkosten') && namen.includes('heizkosten');
}

export interface Nachbarn {
  /** Names without an amount that stand before and are joined to it: “NK und”. */
  davor(wort: Wort): readonly Wort[];
  /** The next name, if it has no amount. */
  danach(wort: Wort): Wort | undefined;
}

export function nachbarnIn(text: string, namen: readonly Wort[], paare: readonly Paar[]): Nachbarn {
  const belegt = new Set(paare.map(({ wort }) => wort));
  const platz = new Map(namen.map((wort, i) => [wort, i]));
  const neben = (wort: Wort, schritt: number) => {
    const eins = namen[(platz.get(wort) ?? -2) + schritt];
    return eins && !belegt.has(eins) ? eins : undefined;
  };
  return {
    davor(wort) {
      const liste: Wort[] = [];
      for (
        let eins: Wort = wort, vor = neben(eins, -1);
        vor && liste.length < 4;
        eins = vor, vor = neben(eins, -1)
      ) {
        if (eins.von - vor.bis > RAND || !DAZU.test(text.slice(vor.bis, eins.von))) break;
        liste.unshift(vor);
      }
      return liste;
    },
    danach: (wort) => neben(wort, 1),
  };
}
