interface Eigenschaften {
  readonly text: string;
  /** What is heard instead of the text, where several buttons have the same one. */
  readonly name?: string | undefined;
  readonly id?: string;
  /** The one step that leads on. */
  readonly haupt?: boolean;
  /** It hands out a file. */
  readonly sichert?: boolean;
  /** Without it the button sends its form. */
  readonly tu?: () => void;
}

/** A button with a text. */
export function Knopf({ text, name, id, haupt, sichert, tu }: Eigenschaften) {
  return (
    <button
      type={tu ? 'button' : 'submit'}
      id={id}
      className={haupt ? `${HAUPT} justify-self-start` : `${NEBEN} justify-self-start`}
      aria-label={name}
      onClick={tu}
    >
      {sichert && <span className="kern-icon kern-icon--download" aria-hidden="true" />}
      <span className="kern-label">{text}</span>
    </button>
  );
}

const HAUPT = 'kern-btn kern-btn--primary';
const NEBEN = 'kern-btn kern-btn--secondary';
