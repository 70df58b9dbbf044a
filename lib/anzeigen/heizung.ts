import { type Anzeige, type Anzeigenfeld, type Fund, stelle, type Zweifel, type Zweifelcode } from './fund';
import { HEIZUNG_DABEI, HEIZUNG_EXTRA } from './woerter';

/**
 * Whether heating is in the Nebenkosten, by what the advert says and by its sums. A sum is never split: if the rent with
 * everything is rent and Nebenkosten, then a cost of heating beside them is a part of the Nebenkosten.
 */
export function heizungDazu(text: string, { funde, zweifel }: Anzeige, kalteNebenkosten: boolean): Anzeige {
  const finde = (feld: Anzeigenfeld) => funde.find((fund) => fund.feld === feld);
  const [kalt, nk, hk, warm] = [
    finde('kaltmiete'),
    finde('nebenkosten'),
    finde('heizkosten'),
    finde('warmmiete'),
  ];
  const gemeinsam = finde('nebenkosten_mit_heizung');
  const dabei = erste(text, HEIZUNG_DABEI);
  const extra = erste(text, HEIZUNG_EXTRA);
  const neu: Zweifel[] = [...zweifel];
  const fehlt = new Set<Fund>();
  const sage = (
    code: Zweifelcode,
    an: { zitat: string; von: number; bis: number } & { feld?: Anzeigenfeld },
  ) =>
    neu.push({
      code,
      ...(an.feld === undefined ? {} : { feld: an.feld }),
      zitat: an.zitat,
      von: an.von,
      bis: an.bis,
    });

  const summe = (...teile: (Fund | undefined)[]) => teile.reduce((n, teil) => n + (teil ? cent(teil) : 0), 0);
  const passt = (...teile: (Fund | undefined)[]) => warm !== undefined && summe(...teile) === cent(warm);
  let nkGemeinsam = false;
  if (nk && !gemeinsam && !kalteNebenkosten) {
    const ohneHk = kalt !== undefined && passt(kalt, nk);
    if (hk) {
      const davon = /davon[^\n\d]{0,20}$/iu.test(text.slice(Math.max(0, hk.von - 24), hk.von));
      if (davon || ohneHk) {
        nkGemeinsam = true;
        fehlt.add(hk);
        sage('HEIZUNG_IST_TEIL', hk);
      }
    } else if (dabei && !extra) nkGemeinsam = true;
    else if (extra && !dabei) sage('HEIZUNG_EXTRA', extra);
    else if (!dabei && ohneHk && /warm/iu.test(warm?.zitat ?? '')) {
      nkGemeinsam = true;
      sage('HEIZUNG_WOHL_DABEI', nk);
    } else {
      fehlt.add(nk);
      sage('HEIZUNG_UNKLAR', nk);
    }
  } else if (!hk && !gemeinsam && extra) sage('HEIZUNG_EXTRA', extra);

  if (warm) {
    const teile = nkGemeinsam ? [kalt, nk] : [kalt, gemeinsam ?? nk, gemeinsam ? undefined : hk];
    const plus = [finde('stellplatz'), finde('kueche')];
    const alle = kalt && (nk || gemeinsam);
    // “Gesamtmiete” is a warm rent only where something says that heating is in it.
    const istWarm = /warm/iu.test(warm.zitat) || dabei !== null || nkGemeinsam || gemeinsam || hk;
    if (extra && !hk && !dabei) {
      fehlt.add(warm);
      sage('WARM_OHNE_HEIZUNG', warm);
    } else if (!istWarm) {
      fehlt.add(warm);
      sage('MIETE_UNKLAR', warm);
    } else if (alle && ![[], plus, plus.slice(0, 1), plus.slice(1)].some((mehr) => passt(...teile, ...mehr)))
      sage('SUMME_PASST_NICHT', warm);
  }
  const bleiben = funde.filter((fund) => !fehlt.has(fund));
  return {
    funde: bleiben.map((fund) =>
      fund === nk && nkGemeinsam ? { ...fund, feld: 'nebenkosten_mit_heizung' } : fund,
    ),
    // The rent was named in another way too: nothing to ask about.
    zweifel: neu.filter(({ code, zitat }) => code !== 'MIETE_UNKLAR' || !sagtDasselbe(zitat, bleiben)),
  };
}

function cent({ wert }: Fund): number {
  return Number(wert.replace(',', ''));
}

function erste(text: string, muster: RegExp): ReturnType<typeof stelle> | null {
  const [treffer] = text.matchAll(muster);
  return treffer ? stelle(text, treffer.index, treffer.index + treffer[0].length) : null;
}

function sagtDasselbe(zitat: string, funde: readonly Fund[]): boolean {
  const ziffern = zitat.replace(/[.,]\d\d(?!\d)|\D/gu, '');
  return funde.some(({ feld, wert }) => /miete/u.test(feld) && wert.replace(/,\d\d$/u, '') === ziffern);
}
