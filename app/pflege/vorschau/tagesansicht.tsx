import type { Ref } from 'react';
import { tagLang } from '@/lib/kern/zahlen';
import { type Tabelle, type Tag, tabelleAm } from '@/lib/regeln';
import { tagesstandText } from '@/lib/texte/vorschau';
import { Gebietstabellen } from '../../kreis/[kreis]/gebietstabellen';

interface Eigenschaften {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly name: string;
  readonly tag: Tag;
  readonly heute: Tag;
  readonly tabellen: readonly Tabelle[];
}

/** The limits of an authority as its page will show them on a day, under a banner unless they are in force today. */
export function Tagesansicht({ ref, name, tag, heute, tabellen }: Eigenschaften) {
  const inKraft = tabelleAm(tabellen, tag);
  const bisher = tabellen.filter(({ gueltigAb }) => gueltigAb <= tag);
  const auchHeute = inKraft !== null && inKraft === tabelleAm(tabellen, heute);
  const [kasten, zeichen] = auchHeute ? GILT : GILT_NICHT;
  return (
    <section className="grid gap-6" aria-labelledby="tagesansicht">
      <div className={kasten}>
        <div className="kern-alert__header">
          <span className={zeichen} aria-hidden="true" />
          <h2 className="kern-title" id="tagesansicht" ref={ref} tabIndex={-1}>
            {titel(tag === heute, auchHeute)}
          </h2>
        </div>
        <div className="kern-alert__body">
          <p className="kern-body">
            {name} am {tagLang(tag)}. {tagesstandText({ tag, heute, tabellen })}
          </p>
        </div>
      </div>
      {bisher.length > 0 && <Gebietstabellen tabellen={bisher} {...(inKraft && { tag })} />}
    </section>
  );
}

function titel(heute: boolean, auchHeute: boolean): string {
  if (!auchHeute) return 'Vorschau – nicht gültig';
  return heute ? 'Das gilt heute' : 'Vorschau – dieselbe Tabelle wie heute';
}

const GILT = ['kern-alert kern-alert--info', 'kern-icon kern-icon--info'] as const;
const GILT_NICHT = ['kern-alert kern-alert--warning', 'kern-icon kern-icon--warning'] as const;
