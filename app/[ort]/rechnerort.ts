/** The place a calculator is about. */
export interface Rechnerort {
  readonly ags: string;
  readonly name: string;
  readonly kreis: string;
  /** Key of the Kreis if its Gemeinden have different limits; null if there is nothing to look around for. */
  readonly umgebung: string | null;
}
