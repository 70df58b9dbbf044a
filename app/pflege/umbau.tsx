import type { Werkstattzustand } from './werkstatt-zustand';

/** Something added to the file or taken out of it. */
export interface Umbau {
  /** The part of the form in which it is said. */
  readonly bereich: string;
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
  return (
    <button
      type="button"
      className="kern-btn kern-btn--secondary justify-self-start"
      aria-label={wovon === undefined ? undefined : `${text} (${wovon})`}
      onClick={tu}
    >
      <span className="kern-label">{text}</span>
    </button>
  );
}

/** Says what was added or removed, and offers the way back. The live region is there before it speaks. */
export function Nachricht({ w, bereich }: { w: Werkstattzustand; bereich: string }) {
  const hier = w.nachricht.bereich === bereich;
  return (
    <div className="flex flex-wrap items-center gap-4">
      <p className="kern-body" role="status" id={meldungId(bereich)} tabIndex={-1}>
        {hier ? w.nachricht.text : ''}
      </p>
      {hier && w.nachricht.zuvor !== null && (
        <button
          type="button"
          id={zurueckId(bereich)}
          className="kern-btn kern-btn--secondary"
          onClick={w.zurueck}
        >
          <span className="kern-label">Doch nicht entfernen</span>
        </button>
      )}
    </div>
  );
}
