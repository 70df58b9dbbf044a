import type { ReactNode, Ref } from 'react';

/** A page to read: heading, sections, short lines. */
export function Textseite({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <article className="grid gap-8">
      <h1 className="kern-heading-large">{titel}</h1>
      {children}
    </article>
  );
}

interface Abschnittseigenschaften {
  readonly id: string;
  readonly titel: ReactNode;
  /** Room between its parts. */
  readonly luft?: 2 | 4 | 6;
  readonly klein?: boolean;
  /** The heading, to move the focus there. */
  readonly ref?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

const LUFT = { 2: 'grid gap-2', 4: 'grid gap-4', 6: 'grid gap-6' };

/** One section; with an `id` that links can lead to. */
export function Abschnitt({ id, titel, luft = 2, klein, ref, children }: Abschnittseigenschaften) {
  const klasse = klein ? 'kern-heading-small' : 'kern-heading-medium';
  return (
    <section className={LUFT[luft]} aria-labelledby={id}>
      <h2 className={klasse} id={id} {...(ref && { ref, tabIndex: -1 })}>
        {titel}
      </h2>
      {children}
    </section>
  );
}

/** A paragraph. */
export function Absatz({ children }: { children: ReactNode }) {
  return <p className="kern-body">{children}</p>;
}

/** A list with one thought a line. */
export function Punkte({ punkte }: { punkte: readonly string[] }) {
  return (
    <ul className="kern-list kern-list--bullet">
      {punkte.map((punkt) => (
        <li key={punkt}>{punkt}</li>
      ))}
    </ul>
  );
}

/** What a demo cannot say, because nobody answers for it. */
export function Fehlt({ id, punkte }: { id: string; punkte: readonly string[] }) {
  return (
    <section className="hervorgehoben grid gap-2" aria-labelledby={id}>
      <h2 className="kern-heading-medium" id={id}>
        Das fehlt in dieser Vorführ-Version
      </h2>
      <Absatz>Die Seite gehört keiner Behörde. Darum fehlen diese Angaben:</Absatz>
      <Punkte punkte={punkte} />
      <Absatz>Wer die Seite veröffentlicht, muss sie ergänzen.</Absatz>
    </section>
  );
}
