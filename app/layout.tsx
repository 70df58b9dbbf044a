import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { Fusszeile } from '@/app/fusszeile';
import { Kopfzeile } from '@/app/kopfzeile';
import { betreiber } from '@/lib/betreiber/lade';
import '@/app/globals.css';

/** Titles are not here: pages that answer change theirs, and Next's metadata would write over it. */
export const metadata: Metadata = {
  description:
    'Passt die Miete? Vergleichen Sie ein Wohnungsangebot mit den Richtwerten Ihrer Stadt oder Ihres Kreises.',
  // Phones turn amounts and file numbers into telephone links otherwise.
  formatDetection: { telephone: false },
};

/** Before any style sheet is there, so that a dark screen does not flash white. */
export const viewport: Viewport = { colorScheme: 'light dark' };

/** The frame of every page: skip link, header, main area, footer. Links are plain <a>: each page is loaded in full. */
export default function Rahmen({ children }: { children: ReactNode }) {
  const wer = betreiber();
  for (const schnitt of ['400', '600']) {
    preload(`/schrift/fira-sans-${schnitt}.woff2`, {
      as: 'font',
      type: 'font/woff2',
      crossOrigin: 'anonymous',
    });
  }
  return (
    <html lang="de">
      <body>
        <a href="#inhalt" className="kern-link kern-link--no-visited-state sprunglink nicht-drucken">
          Zum Inhalt springen
        </a>
        <Kopfzeile wer={wer} />
        <main id="inhalt" tabIndex={-1} className="spalte flex-1 py-8 sm:py-12">
          {children}
        </main>
        <Fusszeile wer={wer} />
      </body>
    </html>
  );
}
