import type { ComponentType } from 'react';

interface Eigenschaften<P extends object> {
  /** The file app/inseln/NAME.ts that wakes it in the browser. */
  readonly name: 'rechner' | 'ortssuche' | 'briefhilfe' | 'pflege' | 'tagesvorschau';
  readonly teil: ComponentType<P>;
  /** What the part needs; plain data, because it is written into the page as JSON. */
  readonly angaben: P;
}

/**
 * A part of a page that answers. Next prints it like everything else; in the browser a small script of its own wakes
 * it with the same data (wecken.tsx). A page without such a part has no script at all. The line behind it says that an
 * early tap was noticed (erster-tipp.ts); it is not the part's own, which has to wake as it was printed.
 */
export function Insel<P extends object>({ name, teil: Teil, angaben }: Eigenschaften<P>) {
  return (
    <>
      <div data-insel={name}>
        <Teil {...angaben} />
      </div>
      <script
        type="application/json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape quotes, and JSON has none to lose.
        dangerouslySetInnerHTML={{ __html: alsEingebettetesJson(angaben) }}
      />
      <p role="status" className="moment" />
    </>
  );
}

/** JSON that may stand between script tags: no text in it can end the element. */
export function alsEingebettetesJson(wert: unknown): string {
  return JSON.stringify(wert).replace(/</g, '\\u003c');
}
