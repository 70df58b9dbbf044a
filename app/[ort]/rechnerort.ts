/** The place a calculator is about. */
export interface Rechnerort {
  readonly ags: string;
  readonly name: string;
  readonly kreis: string;
}
