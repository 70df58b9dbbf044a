import { Gebietstabellen } from '@/app/kreis/[kreis]/gebietstabellen';
import { alsEinzelseite } from '@/lib/berichte/vergleich/einzelseite';
import { tagLang } from '@/lib/kern/zahlen';
import { type Tabelle, type Tag, tabelleAm } from '@/lib/regeln';

/** An authority with its tables, in order of their first days. */
export interface Vorgeschaut {
  readonly name: string;
  readonly tabellen: readonly Tabelle[];
}

/**
 * One page with the limits of authorities as the site will show them on a day, under a banner. No script, nothing from
 * elsewhere, not for search engines. An authority without a table for the day says so.
 */
export function vorschauseite(traeger: readonly Vorgeschaut[], tag: Tag): string {
  const titel = `Vorschau – nicht gültig: ${tagLang(tag)}`;
  return alsEinzelseite(
    titel,
    <main>
      <p className="achtung">
        <strong>Vorschau – nicht gültig.</strong> So zeigt der Rechner die Richtwerte am {tagLang(tag)}. Das
        ist keine Auskunft.
      </p>
      {traeger.map(({ name, tabellen }) => {
        const tabelle = tabelleAm(tabellen, tag);
        return (
          <article key={name}>
            <h1>{name}</h1>
            {tabelle ? <Gebietstabellen tabellen={[tabelle]} /> : <p>An diesem Tag gilt keine Tabelle.</p>}
          </article>
        );
      })}
    </main>,
  );
}
