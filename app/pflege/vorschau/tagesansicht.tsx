import type { Ref } from 'react';
import { type Tabelle, type Tag, tabelleAm } from '@/lib/regeln';
import { tagesstandText } from '@/lib/texte/vorschau';
import { tagLang } from '@/lib/texte/zahlen';
import { Gebietstabellen } from '../../kreis/[kreis]/gebietstabellen';

interface Eigenschaften {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly name: string;
  readonly tag: Tag;
  readonly heute: Tag;
  readonly tabellen: readonly Tabelle[];
}

/** The limits of an authority as its page will show them on a day, under a banner unless that day is today. */
export function Tagesansicht({ ref, name, tag, heute, tabellen }: Eigenschaften) {
  const inKraft = tabelleAm(tabellen, tag);
  const bisher = tabellen.filter(({ gueltigAb }) => gueltigAb <= tag);
  const [kasten, zeichen] = tag === heute ? HEUTE : ANDERER_TAG;
  return (
    <section className="grid gap-6" aria-labelledby="tagesansicht">
      <div className={kasten}>
        <div className="kern-alert__header">
          <span className={zeichen} aria-hidden="true" />
          <h2 className="kern-title" id="tagesansicht" ref={ref} tabIndex={-1}>
            {tag === heute ? 'Das gilt heute' : 'Vorschau – nicht gültig'}
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

const HEUTE = ['kern-alert kern-alert--info', 'kern-icon kern-icon--info'] as const;
const ANDERER_TAG = ['kern-alert kern-alert--warning', 'kern-icon kern-icon--warning'] as const;
