import type { Entwurf } from '@/lib/pflege/neu/entwurf';
import { geschrieben } from '@/lib/pflege/neu/liste-eintragen';
import type { Bezug } from '@/lib/regeln';
import { BEZUG } from '@/lib/texte/begriffe';

/** What was understood, as text for the person who gave it. */
export function verstanden({ liste, bezug, ohneWerte, nachgerechnet, offen, gegen }: Entwurf): string {
  const zeilen = [gegen === null ? 'Das wird die erste Tabelle.' : `Vorlage ist die Tabelle ab ${gegen}.`];
  if (liste !== null) {
    const art = bezug === 'wohnflaeche' || bezug === 'heizenergie' ? 'flaeche' : 'geld';
    zeilen.push('', `So habe ich die Liste verstanden (${BEZUG[bezug as Bezug]}):`);
    for (const { name, werte } of liste.gebiete) {
      const paare = [...werte].map(
        ([groesse, wert]) => `${groesse}: ${geschrieben(wert, art).replace('.', ',')}`,
      );
      zeilen.push(`  ${name ?? 'ganzer Träger'}  ${paare.join('  ')}`);
    }
  }
  if (ohneWerte.length > 0)
    zeilen.push('', `Nicht in der Liste, dort bleibt alles wie bisher: ${ohneWerte.join(', ')}`);
  if (nachgerechnet.length > 0) {
    zeilen.push(
      '',
      `${nachgerechnet.length} Beispiele habe ich nachgerechnet. Vergleichen Sie sie mit dem Dokument.`,
    );
  }
  if (offen.length > 0)
    zeilen.push('', 'Diese Beispiele sehen Sie selbst an:', ...offen.map((name) => `  ${name}`));
  return zeilen.join('\n');
}
