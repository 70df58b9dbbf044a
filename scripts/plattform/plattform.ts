/** What a pipeline does with a proposal. One implementation a platform. */
export interface Plattform {
  /** The proposal's number. */
  nummer(): Promise<string>;
  /** Writes the report as one comment: the one with the mark is replaced. Without one, `sonstNichts` writes none. */
  kommentiere(text: string, marke: string, sonstNichts: boolean): Promise<'neu' | 'ersetzt' | 'nichts'>;
  /** Author, confirmations and files as the platform's own JSON. */
  lage(): Promise<object>;
  /** Shows at the proposal's head whether four eyes have seen it. */
  melde(ok: boolean, text: string): Promise<void>;
}
