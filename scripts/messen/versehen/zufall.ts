/** A small generator of numbers with a fixed seed (mulberry32), so that every run tries the same slips. */
export class Zufall {
  constructor(private stand: number) {}

  /** A whole number from 0 up to, not including, `unter`. */
  zahl(unter: number): number {
    this.stand = (this.stand + 0x6d2b79f5) | 0;
    let t = Math.imul(this.stand ^ (this.stand >>> 15), 1 | this.stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % unter;
  }

  aus<T>(liste: readonly T[]): T {
    const glied = liste[this.zahl(liste.length)];
    if (glied === undefined) throw new Error('Aus einer leeren Liste lässt sich nichts wählen.');
    return glied;
  }
}
