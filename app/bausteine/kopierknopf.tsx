import { useState } from 'react';

interface Eigenschaften {
  readonly label: string;
  /** Said when it is done. */
  readonly fertig: string;
  /** Said when only the text without its format could be copied. */
  readonly ohneFormat?: string;
  /** Said when the browser does not allow it. */
  readonly vonHand: string;
  readonly klasse?: string;
  text(): string;
  /** The same with format, for mail programs. */
  html?(): string;
}

/** Copies a text and says so. The live region is there before it speaks; otherwise nobody would hear it. */
export function Kopierknopf({ label, fertig, ohneFormat, vonHand, klasse, text, html }: Eigenschaften) {
  const [meldung, setMeldung] = useState('');
  async function kopiere(): Promise<void> {
    setMeldung('');
    try {
      if (html && (await kopiereMitFormat(html(), text()))) return setMeldung(fertig);
      await navigator.clipboard.writeText(text());
      setMeldung((html && ohneFormat) || fertig);
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

/** Both forms at once: the program that pastes takes the one it knows. False where the browser cannot. */
async function kopiereMitFormat(html: string, text: string): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined') return false;
  const teil = (art: string, inhalt: string) => new Blob([inhalt], { type: art });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': teil('text/html', html), 'text/plain': teil('text/plain', text) }),
    ]);
    return true;
  } catch {
    return false;
  }
}
