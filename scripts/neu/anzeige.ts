import { tagLang } from '@/lib/kern/zahlen';
import type { Entwurf } from '@/lib/pflege/neu/entwurf';
import { geschrieben } from '@/lib/pflege/neu/liste-eintragen';
import type { Bezug } from '@/lib/regeln';
import { BEZUG } from '@/lib/texte/begriffe';

/** What was understood, as text for the person who gave it. `hinweise`: what was assumed while reading the file. */
export function verstanden(entwurf: Entwurf, hinweise: readonly string[] = []): string {
  const { liste, bezug, nachgerechnet, offen, gegen } = entwurf;
  const zeilen = [
    gegen === null ? 'Das wird die erste Tabelle.' : `Vorlage ist die Tabelle ab ${tagLang(gegen)}.`,
  ];
  if (liste !== null) {
    const art = bezug === 'wohnflaeche' || bezug === 'heizenergie' ? 'flaeche' : 'geld';
    zeilen.push('', ...hinweise, `So habe ich die Liste verstanden (${BEZUG[bezug as Bezug]}):`);
    for (const { name, werte, einzelfallAb } of liste.gebiete) {
      const paare = [...werte].map(
        ([groesse, wert]) => `${groesse}: ${geschrieben(wert, art).replace('.', ',')}`,
      );
      if (einzelfallAb !== null) paare.push(`ab ${einzelfallAb}: Einzelfall`);
      zeilen.push(`  ${name ?? 'ganzer Träger'}  ${paare.join('  ')}`);
    }
    if (liste.uebergangen.length > 0)
      zeilen.push(
        '',
        'Das habe ich nicht als Werte gelesen:',
        ...liste.uebergangen.map((text) => `  ${text}`),
      );
  }
  zeilen.push(...fehlend(entwurf));
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

/** Areas and Gemeinden that somebody has to look after. */
function fehlend({ gegen, ohneWerte, ohneGemeinden }: Entwurf): string[] {
  const zeilen: string[] = [];
  if (ohneWerte.length > 0 && gegen !== null)
    zeilen.push(
      '',
      `Nicht in der Liste, dort bleibt alles wie bisher: ${ohneWerte.join(', ')}`,
      'In der Datei steht dort: FEHLT IN DER LISTE. Vergleichen Sie diese Werte mit dem Dokument.',
    );
  if (ohneWerte.length > 0 && gegen === null)
    zeilen.push('', `Nicht in der Liste, dort gibt es noch keinen Wert: ${ohneWerte.join(', ')}`);
  if (ohneGemeinden.length > 0)
    zeilen.push('', `Welche Gemeinden gehören dazu? Das sagt die Liste nicht: ${ohneGemeinden.join('; ')}`);
  return zeilen;
}
