import { entferne } from '@/lib/pflege/aendern';
import type { Pfad } from '@/lib/pflege/pfad';
import { Knopf } from '../bausteine/knopf';
import { useFormular } from './kontext';

/** Something added to the file or taken out of it. */
export interface Umbau {
  readonly meldung: string;
  /** Id of the field to go to. */
  readonly fokus?: string;
  /** Then the focus goes to the way back. */
  readonly entfernt?: boolean;
  tu(text: string): string;
}

export function zurueckId(bereich: string): string {
  return `zurueck-${bereich}`;
}

/** Where the focus goes when its button is gone. */
export function meldungId(bereich: string): string {
  return `meldung-${bereich}`;
}

interface Knopfeigenschaften {
  readonly text: string;
  /** Heard behind the text where several buttons have the same one. */
  readonly wovon?: string;
  readonly tu: () => void;
}

/** The one kind of button that adds or removes. */
export function Umbauknopf({ text, wovon, tu }: Knopfeigenschaften) {
  return <Knopf text={text} name={wovon === undefined ? undefined : `${text} (${wovon})`} tu={tu} />;
}

/** Adds or removes at once. */
export function Umbaut({ umbau, ...knopf }: Omit<Knopfeigenschaften, 'tu'> & { readonly umbau: Umbau }) {
  const { w, bereich } = useFormular();
  return <Umbauknopf {...knopf} tu={() => w.umbauen(bereich, umbau)} />;
}

interface Entfernen extends Omit<Knopfeigenschaften, 'tu'> {
  /** What is said to be gone. */
  readonly weg: string;
  readonly liste: Pfad;
  readonly nummer: number;
}

/** Takes an item out of a list. */
export function Entferner({ weg, liste, nummer, ...knopf }: Entfernen) {
  const tu = (text: string) => entferne(text, liste, nummer);
  return <Umbaut {...knopf} umbau={{ meldung: `Entfernt: ${weg}.`, entfernt: true, tu }} />;
}

/** Says what was added or removed, and offers the way back. The live region is there before it speaks. */
export function Nachricht() {
  const { w, bereich } = useFormular();
  const hier = w.nachricht.bereich === bereich;
  return (
    <div className="flex flex-wrap items-center gap-4">
      <p className="kern-body" role="status" id={meldungId(bereich)} tabIndex={-1}>
        {hier ? w.nachricht.text : ''}
      </p>
      {hier && w.nachricht.zuvor !== null && (
        <Knopf id={zurueckId(bereich)} text={w.nachricht.zurueck ?? 'Doch nicht entfernen'} tu={w.zurueck} />
      )}
      {hier && w.nachricht.punkte !== undefined && (
        <ul className="kern-list" aria-label="Deshalb ist nichts eingefügt">
          {w.nachricht.punkte.map((punkt) => (
            <li key={punkt}>{punkt}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
