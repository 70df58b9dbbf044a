import type { Ergebnis, TabelleImErgebnis } from '@/lib/regeln';
import { BEZUG } from '@/lib/texte/begriffe';
import { GRENZTITEL } from '@/lib/texte/kriterium';
import { schrittText } from '@/lib/texte/rechenweg';
import { belegText } from './beleg';

/** Every step with its numbers, its paragraph and its source; one list a criterion. */
export function Rechenweg({ ergebnis }: { ergebnis: Ergebnis }) {
  return (
    <div className="grid gap-4 rechenwege">
      {ergebnis.kriterien
        .filter((k) => k.rechenweg.length > 0)
        .map((k) => (
          <section className="grid gap-1" key={k.bezug + k.wirkung + k.herkunft}>
            <h3 className="kern-title">{k.herkunft === 'gesetz' ? GRENZTITEL.gesetz : BEZUG[k.bezug]}</h3>
            <ol className="kern-list kern-list--number">
              {k.rechenweg.map((schritt, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a kind of step may come twice; steps never move.
                <li key={i}>
                  {schrittText(schritt, k.bezug, k.herkunft)}
                  <span className="kern-body--muted block">
                    {schritt.rechtsgrundlage && `${belegText(schritt.rechtsgrundlage)}. `}Quelle:{' '}
                    <Schrittquelle text={schritt.quelle} tabelle={ergebnis.tabelle} />
                  </span>
                </li>
              ))}
            </ol>
          </section>
        ))}
    </div>
  );
}

/** The source of a step, as a link where it is the document of the table. */
function Schrittquelle({ text, tabelle }: { text: string; tabelle: TabelleImErgebnis | null }) {
  const quelle = tabelle?.quelle ?? null;
  const istDokument = quelle !== null && text.startsWith(`${quelle.stelle}: ${quelle.dokument}`);
  if (!istDokument || quelle.link === null) return belegText(text);
  return <a href={quelle.link}>{belegText(text)}</a>;
}
