/** What was measured of us: checks per second and core, factors, megabytes. */
export interface Werte {
  readonly eigene: number;
  readonly urteil: number;
  readonly publicodes: number;
  readonly jsonRulesEngine: number;
  readonly tabellenMedian: number;
  readonly mehrMb: number;
}

/** What the project promises; the factors hold on any machine, the rates on a usual one. */
export function zusagen(werte: Werte): readonly { readonly satz: string; readonly gehalten: boolean }[] {
  return [
    { satz: 'mindestens 1 Million ganze Prüfungen je Sekunde', gehalten: werte.eigene >= 1_000_000 },
    {
      satz: 'mindestens 0,5 Millionen je Sekunde auf der mittleren Tabelle',
      gehalten: werte.tabellenMedian >= 500_000,
    },
    { satz: 'mindestens 8 Millionen Urteile je Sekunde', gehalten: werte.urteil >= 8_000_000 },
    { satz: 'mindestens 200 : 1 gegen publicodes', gehalten: werte.publicodes >= 200 },
    { satz: 'mindestens 5 : 1 gegen json-rules-engine', gehalten: werte.jsonRulesEngine >= 5 },
    { satz: 'nichts Gefragtes bleibt im Speicher (höchstens 2 MB mehr)', gehalten: werte.mehrMb <= 2 },
  ];
}
