import type { Anfrage } from '../anfrage/anfrage';
import type { Regelwerk } from './regelwerk';

/** Whether the authority is known to use the table under the law that was said; without a word of it, SGB II. */
export function giltFuer({ rechtskreis }: Anfrage, { giltFuer }: Regelwerk): boolean {
  // No list and no closure for the usual question: they would cost on every check.
  if (rechtskreis === null) return giltFuer.sgb2;
  if (rechtskreis === 'sgb12') return giltFuer.sgb12;
  // Who gets nothing yet asks the Jobcenter.
  return rechtskreis === 'beide' ? giltFuer.sgb2 && giltFuer.sgb12 : giltFuer.sgb2;
}
