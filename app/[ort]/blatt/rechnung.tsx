import { Fragment } from 'react';
import type { Auswertung } from '@/lib/fragen/auswerten';
import type { Schritt } from '@/lib/regeln';
import { BEZUG } from '@/lib/texte/begriffe';
import { GRENZTITEL } from '@/lib/texte/kriterium';
import { orientierungText } from '@/lib/texte/orientierung';
import { schrittText } from '@/lib/texte/rechenweg';
import { Stand } from '../../bausteine/stand';
import { belegText } from '../beleg';

/** Second page: every step with its paragraph and its source, and the table they come from. */
export function Blattrechnung({ auswertung: { ergebnis, lizenz } }: { auswertung: Auswertung }) {
  const { tabelle } = ergebnis;
  return (
    <section>
      <h2>So haben wir gerechnet</h2>
      {ergebnis.kriterien
        .filter((k) => k.rechenweg.length > 0)
        .map((k) => (
          <Fragment key={k.bezug + k.wirkung + k.herkunft}>
            <h3>{k.herkunft === 'gesetz' ? GRENZTITEL.gesetz : BEZUG[k.bezug]}</h3>
            <Schritte weg={k.rechenweg} text={(schritt) => schrittText(schritt, k.bezug, k.herkunft)} />
          </Fragment>
        ))}
      {ergebnis.orientierung.map((wert) => (
        <Fragment key={wert.code}>
          <h3>Nur zur Orientierung</h3>
          <p>
            {orientierungText(wert)} <span className="recht">{belegText(wert.rechtsgrundlage)}</span>
          </p>
          <Schritte
            weg={wert.rechenweg}
            text={(schritt) => schrittText(schritt, wert.bezug, 'rechtsprechung')}
          />
        </Fragment>
      ))}
      {tabelle && (
        <>
          <h2>Woher die Richtwerte sind</h2>
          <Stand tabelle={lizenz === null ? tabelle : { ...tabelle, lizenz }} />
        </>
      )}
    </section>
  );
}

function Schritte({ weg, text }: { weg: readonly Schritt[]; text(schritt: Schritt): string }) {
  return (
    <ol>
      {weg.map((schritt, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a kind of step may come twice; steps never move.
        <li key={i}>
          {text(schritt)}{' '}
          <span className="recht">
            {schritt.rechtsgrundlage && `${belegText(schritt.rechtsgrundlage)}. `}Quelle:{' '}
            {belegText(schritt.quelle)}
          </span>
        </li>
      ))}
    </ol>
  );
}
