import type { Grenze, Tabelle } from '../modell/tabelle';

/** The part of a table that one Gemeinde (AGS) needs: the browser gets this, and nothing of other places. */
export function ausschnitt(tabelle: Tabelle, ags: string): Tabelle {
  const name = tabelle.gemeinden[ags];
  const teil = (grenze: Grenze): Grenze => ({
    ...grenze,
    gebiete: grenze.gebiete
      .filter((g) => g.gemeinden === null || g.gemeinden.includes(ags))
      .map((g) => ({ ...g, gemeinden: g.gemeinden === null ? null : [ags] })),
    teile: grenze.teile.map(teil),
  });
  return {
    ...tabelle,
    gemeinden: name === undefined ? {} : { [ags]: name },
    grenzen: tabelle.grenzen.map(teil),
    orientierung: tabelle.orientierung.map(({ code, grenze }) => ({ code, grenze: teil(grenze) })),
  };
}
