/** The place a calculator is about. */
export interface Rechnerort {
  readonly ags: string;
  readonly name: string;
  readonly kreis: string;
  /** Whether the Gemeinden of the Kreis have different limits, so that one can look around. */
  readonly umgebung: boolean;
  /** Another Gemeinde has the same name: then the heading names the Kreis, too. */
  readonly namensgleich?: boolean;
}
