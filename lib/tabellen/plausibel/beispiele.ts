import type { TabelleInDatei } from '../schema/tabelle';
import { type Auffaellig, auffaellig } from './auffaellig';

/**
 * Worked examples that guard nothing: they hold whatever the values are. At least one must name a figure, and no two
 * should ask the same thing.
 */
export function pruefeBeispielwahl({ beispiele, nur_orientierung }: TabelleInDatei): Auffaellig[] {
  const melde = (i: number, art: string, text: string) =>
    auffaellig('beispiele', ['beispiele', i, 'name'], text, { werte: [art] });
  // Such a table gives no verdict at all: there is no figure to name.
  const haltFest =
    nur_orientierung !== undefined ||
    beispiele.some(({ erwartet }) => erwartet.richtwert !== undefined || erwartet.differenz !== undefined);
  const gefragt = beispiele.map(({ anfrage, stichtag }) => JSON.stringify([anfrage, stichtag]));
  const doppelt = gefragt.findIndex((frage, i) => gefragt.indexOf(frage) < i);
  return [
    ...(haltFest
      ? []
      : [
          melde(
            0,
            'ohne Betrag',
            'Kein Beispiel nennt einen „richtwert“ oder eine „differenz“. Sie stimmen auch mit falschen Werten. Lässt sich wirklich keiner nennen?',
          ),
        ]),
    ...(doppelt === -1
      ? []
      : [
          melde(
            doppelt,
            'gleich',
            `Dieses Beispiel fragt dasselbe wie „${beispiele[gefragt.indexOf(gefragt[doppelt] ?? '')]?.name}“. Nehmen Sie eine andere Miete oder Personenzahl.`,
          ),
        ]),
  ];
}
