import { useState } from 'react';

interface Eigenschaften {
  readonly label: string;
  /** Said when it is done. */
  readonly fertig: string;
  /** Said when the browser does not allow it. */
  readonly vonHand: string;
  readonly klasse?: string;
  text(): string;
}

/** Copies a text and says so. The live region is there before it speaks; otherwise nobody would hear it. */
export function Kopierknopf({ label, fertig, vonHand, klasse, text }: Eigenschaften) {
  const [meldung, setMeldung] = useState('');
  async function kopiere(): Promise<void> {
    setMeldung('');
    try {
      await navigator.clipboard.writeText(text());
      setMeldung(fertig);
    } catch {
      setMeldung(vonHand);
    }
  }
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 nicht-drucken">
      <button
        type="button"
        className={klasse ?? 'kern-btn kern-btn--secondary'}
        onClick={() => void kopiere()}
      >
        <span className="kern-icon kern-icon--content-copy" aria-hidden="true" />
        <span className="kern-label">{label}</span>
      </button>
      <p className="kern-body" role="status">
        {meldung}
      </p>
    </div>
  );
}
