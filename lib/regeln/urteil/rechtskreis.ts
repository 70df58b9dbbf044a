import type { Anfrage, Rechtskreis } from '../anfrage/anfrage';
import type { Tabellenkreis } from '../modell/tabelle';
import type { Regelwerk } from './regelwerk';

/** Under which laws a table has to be used for a question. Who gets nothing yet asks the Jobcenter. */
const BRAUCHT: Readonly<Record<Rechtskreis, readonly Tabellenkreis[]>> = {
  sgb2: ['sgb2'],
  sgb12: ['sgb12'],
  beide: ['sgb2', 'sgb12'],
  keiner: ['sgb2'],
};

/** Whether the authority is known to use the table under the law that was said; without a word of it, SGB II. */
export function giltFuer({ rechtskreis }: Anfrage, werk: Regelwerk): boolean {
  return BRAUCHT[rechtskreis ?? 'sgb2'].every((kreis) => werk.giltFuer.includes(kreis));
}
