import { type FormEvent, type ReactNode, type Ref, type RefObject, useEffect, useRef } from 'react';
import { FRAGEN } from '@/lib/fragen/liste';
import type { Fragen } from '@/lib/regeln';
import type { Fehlereintrag } from '../bausteine/fehlerliste';
import { springeZu } from '../bausteine/feldsprung';
import { Feld } from './feld';
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
  /** Which day is checked. */
  readonly tag: ReactNode;
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
  tag,
  beiSenden,
}: Eigenschaften) {
  const warGezeigt = useRef(gezeigt);
  useEffect(() => {
    if (gezeigt && !warGezeigt.current && !springeZu(zuFeld?.current)) titel.current?.focus();
    if (gezeigt && zuFeld) zuFeld.current = null;
    warGezeigt.current = gezeigt;
  }, [gezeigt, titel, zuFeld]);

  const zu = (feld: string) => fehler.find((f) => f.feld === feld)?.text;
  return (
    <form ref={ref} method="dialog" noValidate onSubmit={beiSenden} className="grid gap-8 kostenformular">
      {tag}
      {FRAGEN.filter(({ art, wenn }) => art.art !== 'tag' && (wenn?.(fragen) ?? true)).map((frage) => (
        // All fields are always there; which of the costs are seen follows from the answer before them, in the style.
        <div key={frage.name} className={frage.nur === undefined ? 'contents' : `nur-${frage.nur}`}>
          <Feld frage={frage} fragen={fragen} ort={ort.name} fehler={zu(frage.name)} />
        </div>
      ))}
      <button type="submit" id="senden" className="kern-btn kern-btn--primary justify-self-start">
        <span className="kern-label">Miete prüfen</span>
      </button>
    </form>
  );
}
