/**
 * The cheapest assignment of rows to columns (Hungarian method, potentials and shortest augmenting paths). `kosten[i][j]`;
 * there are at least as many columns as rows. Returns the column of each row.
 */
export function guenstigsteZuordnung(kosten: readonly (readonly number[])[]): number[] {
  const spalten = kosten[0]?.length ?? 0;
  // Index 0 of rows and columns is the start of a path and belongs to nobody.
  const u = new Float64Array(kosten.length + 1);
  const v = new Float64Array(spalten + 1);
  const zeileVon = new Int32Array(spalten + 1);
  for (let zeile = 1; zeile <= kosten.length; zeile++) {
    const vorgaenger = new Int32Array(spalten + 1);
    const abstand = new Float64Array(spalten + 1).fill(Infinity);
    const besucht = new Uint8Array(spalten + 1);
    zeileVon[0] = zeile;
    let spalte = 0;
    do {
      besucht[spalte] = 1;
      const i = zeileVon[spalte] ?? 0;
      let kleinster = Infinity;
      let naechste = 0;
      for (let j = 1; j <= spalten; j++) {
        if (besucht[j]) continue;
        const weg = (kosten[i - 1]?.[j - 1] ?? Infinity) - (u[i] ?? 0) - (v[j] ?? 0);
        if (weg < (abstand[j] ?? 0)) {
          abstand[j] = weg;
          vorgaenger[j] = spalte;
        }
        if ((abstand[j] ?? 0) < kleinster) {
          kleinster = abstand[j] ?? 0;
          naechste = j;
        }
      }
      for (let j = 0; j <= spalten; j++) {
        if (besucht[j]) {
          const k = zeileVon[j] ?? 0;
          u[k] = (u[k] ?? 0) + kleinster;
          v[j] = (v[j] ?? 0) - kleinster;
        } else abstand[j] = (abstand[j] ?? 0) - kleinster;
      }
      spalte = naechste;
    } while (zeileVon[spalte] !== 0);
    while (spalte !== 0) {
      const davor = vorgaenger[spalte] ?? 0;
      zeileVon[spalte] = zeileVon[davor] ?? 0;
      spalte = davor;
    }
  }
  const ergebnis = new Array<number>(kosten.length).fill(-1);
  for (let j = 1; j <= spalten; j++) {
    const i = zeileVon[j] ?? 0;
    if (i > 0) ergebnis[i - 1] = j - 1;
  }
  return ergebnis;
}
