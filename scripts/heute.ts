/** Today in Germany as `JJJJ-MM-TT`, where the law asks for the day; the rules themselves never read the clock. */
export function heutigerTag(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
}
