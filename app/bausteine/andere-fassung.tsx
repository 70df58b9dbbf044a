import type { ReactNode } from 'react';
import { Klappe } from '@/app/bausteine/klappe';
import type { Tabelle } from '@/lib/regeln';
import { zeitraum } from '@/lib/texte/zeitraum';

/**
 * A version of a table besides the newest one, folded. It is named by its days and not as “earlier”: while the newest
 * has not begun yet, it is the one in force.
 */
export function AndereFassung({ tabelle, children }: { tabelle: Tabelle; children: ReactNode }) {
  return <Klappe titel={`Richtwerte für andere Tage, ${zeitraum(tabelle)}`}>{children}</Klappe>;
}
