import { tagLang } from '@/lib/kern/zahlen';
import type { FruehererKreis, FruehererOrt } from '@/lib/orte/verzeichnis';

/** The address of a Gemeinde that is no more: it stays, says why, and leads on. A plain page without script. */
export function Frueherseite({ ort }: { ort: FruehererOrt }) {
  const [ziel, weiteres] = ort.ziele;
  const frueher = `Im Gemeindeverzeichnis ist ${ort.name} (${ort.kreis.bezeichnung}) seit dem ${tagLang(ort.ab)} keine eigene Gemeinde mehr.`;
  if (weiteres === undefined && ziel !== undefined)
    return (
      <div className="grid gap-4">
        <h1 className="kern-heading-large">
          {ort.name} gehört zu {ziel.ort.name}
        </h1>
        <p className="kern-body">
          {frueher} Es gilt, was in {ziel.ort.name} gilt.
        </p>
        <Weiter nach={`/${ziel.ort.adresse}/`} wohin={`${ziel.ort.name} (${ziel.ort.kreis.bezeichnung})`} />
      </div>
    );
  return (
    <div className="grid gap-4">
      <h1 className="kern-heading-large">{ort.name} wurde aufgeteilt</h1>
      <p className="kern-body">{frueher} Wo liegt die Wohnung?</p>
      <ul className="kern-list">
        {ort.ziele.map(({ ort: heute, teile }) => (
          <li key={heute.ags}>
            <a className="kern-link" href={`/${heute.adresse}/`}>
              {teile}: heute {heute.name} ({heute.kreis.bezeichnung})
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same for a Kreis that is no more. */
export function FruehererKreisseite({ kreis }: { kreis: FruehererKreis }) {
  const { heute } = kreis;
  return (
    <div className="grid gap-4">
      <h1 className="kern-heading-large">
        {kreis.name} gehört zu: {heute.bezeichnung}
      </h1>
      <p className="kern-body">
        {kreis.bezeichnung} ist seit dem {tagLang(kreis.ab)} kein eigener Kreis mehr. Zuständig ist:{' '}
        {heute.bezeichnung}.
      </p>
      <Weiter nach={`/kreis/${heute.adresse}/`} wohin={heute.bezeichnung} />
    </div>
  );
}

function Weiter({ nach, wohin }: { nach: string; wohin: string }) {
  return (
    <p className="kern-body">
      <a className="kern-link" href={nach}>
        Weiter zu {wohin}
      </a>
    </p>
  );
}
