import { type FormEvent, type ReactNode, type Ref, type RefObject, useEffect, useRef, useState } from 'react';
import { FRAGEN, type Fragename, KLAPPEN, type Klappe } from '@/lib/fragen/liste';
import type { Fragen } from '@/lib/regeln';
import { KLAPPE } from '@/lib/texte/fragen';
import type { Fehlereintrag } from '../bausteine/fehlerliste';
import { springeZu } from '../bausteine/feldsprung';
import { Feld } from './feld';
import { Personenfeld } from './personenfeld';
import type { Rechnerort } from './rechnerort';

interface Eigenschaften {
  readonly ref: Ref<HTMLFormElement>;
  readonly ort: Rechnerort;
  readonly fragen: Fragen;
  readonly fehler: readonly Fehlereintrag[];
  readonly gezeigt: boolean;
  /** The page's heading, to be read out when the form comes back. */
  readonly titel: RefObject<HTMLHeadingElement | null>;
  /** The field to go to when the form comes back; otherwise its heading. */
  readonly zuFeld?: RefObject<string | null>;
  /** How many persons are known already; null: it is asked. */
  readonly bekannt: number | null;
  /** What stands before a question, and what helps with it right behind. */
  readonly beiwerk: Readonly<Partial<Record<Fragename, { vorher?: ReactNode; danach?: ReactNode }>>>;
  /** Which day is checked. */
  readonly tag: ReactNode;
  beiPersonen(text: string): void;
  beiSenden(ereignis: FormEvent<HTMLFormElement>): void;
}

/**
 * All costs on one page (F-02). The browser owns the fields: what is typed before the script is ready stays.
 * `method="dialog"` outside a dialog sends nothing anywhere, so an early tap cannot put amounts into an address.
 */
export function Formular({
  ref,
  ort,
  fragen,
  fehler,
  gezeigt,
  titel,
  zuFeld,
  bekannt,
  beiwerk,
  tag,
  beiPersonen,
  beiSenden,
}: Eigenschaften) {
  const [wach, setWach] = useState(false);
  useEffect(() => setWach(true), []);
  const warGezeigt = useRef(gezeigt);
  useEffect(() => {
    if (gezeigt && !warGezeigt.current && !springeZu(zuFeld?.current)) titel.current?.focus();
    if (gezeigt && zuFeld) zuFeld.current = null;
    warGezeigt.current = gezeigt;
  }, [gezeigt, titel, zuFeld]);

  const zu = (feld: string) => fehler.find((f) => f.feld === feld)?.text;
  const felder = (falte: Klappe | undefined) =>
    FRAGEN.filter(
      ({ name, klappe, bei, nur, wenn }) =>
        name !== 'stichtag' &&
        klappe === falte &&
        bei === undefined &&
        (wach || !ERST_WACH.has(nur ?? '')) &&
        (wenn?.(fragen) ?? true),
    ).map((frage) => {
      const feld = (
        <Feld key={frage.name} frage={frage} fragen={fragen} ort={ort.name} fehler={zu(frage.name)} />
      );
      if (frage.name === 'personen')
        return (
          <Personenfeld
            key="personen"
            bekannt={bekannt}
            wach={wach}
            fehlt={zu('personen') !== undefined}
            beiPersonen={beiPersonen}
          >
            {feld}
          </Personenfeld>
        );
      if (beiwerk[frage.name])
        return (
          <div key={frage.name} className="grid gap-2">
            {beiwerk[frage.name]?.vorher}
            {feld}
            {beiwerk[frage.name]?.danach}
          </div>
        );
      if (frage.nur === undefined) return feld;
      // All fields are always there; which are seen follows from the answers before them, in the style.
      return (
        <div key={frage.name} className={`nur-${frage.nur}`}>
          {feld}
        </div>
      );
    });
  return (
    <form ref={ref} method="dialog" noValidate onSubmit={beiSenden} className="grid gap-6 kostenformular">
      {felder(undefined)}
      <div>
        {KLAPPEN.map((klappe) => (
          <details key={klappe} className="kern-accordion">
            <summary className="kern-accordion__header">
              <span className="kern-title kern-title--small">{KLAPPE[klappe]}</span>
            </summary>
            {/* Not in the printed page: it would weigh a fifth more, and without a script nobody can use it. */}
            {wach && <div className="kern-accordion__body grid gap-6">{felder(klappe)}</div>}
          </details>
        ))}
        {tag}
      </div>
      <button type="submit" id="senden" className="kern-btn kern-btn--primary justify-self-start">
        <span className="kern-label">Miete prüfen</span>
      </button>
    </form>
  );
}

/** Asked after an answer that few give: not in the printed page, which has to stay light. */
const ERST_WACH: ReadonlySet<string> = new Set(['kopf', 'warm', 'alles']);
