import { Fragment } from 'react';
import { Klappe } from '@/app/bausteine/klappe';

/** Whom to ask; only what the authority publishes. */
export interface Jobcenter {
  readonly name: string;
  readonly telefon: string | null;
  readonly website: string | null;
  readonly email?: string | null;
  /** Page with the forms for a flat. */
  readonly formular?: string | null;
  /** Page to send things in. */
  readonly online?: string | null;
}

const WEGE = [
  ['formular', 'Vordrucke'],
  ['online', 'im Internet abgeben'],
] as const;

/** Name and all ways to a Jobcenter, as far as they are known. */
export function Kontakt({ stelle }: { stelle: Jobcenter }) {
  return (
    <>
      {stelle.website === null ? stelle.name : <a href={stelle.website}>{stelle.name}</a>}
      {stelle.telefon !== null && (
        <>
          , Telefon <a href={`tel:${stelle.telefon.replace(/[^+\d]/g, '')}`}>{stelle.telefon}</a>
        </>
      )}
      {stelle.email && (
        <>
          , E-Mail <a href={`mailto:${stelle.email}`}>{stelle.email}</a>
        </>
      )}
      {WEGE.map(([weg, text]) => {
        const adresse = stelle[weg];
        return (
          adresse && (
            <Fragment key={weg}>
              , <a href={adresse}>{text}</a>
            </Fragment>
          )
        );
      })}
    </>
  );
}

/** One Jobcenter in a sentence; several, because districts divide the place, as a list to unfold. */
export function Zustaendig({ jobcenter }: { jobcenter: readonly Jobcenter[] }) {
  const [einziges] = jobcenter;
  if (jobcenter.length === 1 && einziges) {
    return (
      <p className="kern-body">
        Zuständig: <Kontakt stelle={einziges} />
      </p>
    );
  }
  return (
    <Klappe titel={`Welches Jobcenter? Hier gibt es ${jobcenter.length}`} luft={2}>
      <p className="kern-body">Zuständig ist das Jobcenter für den Bezirk, in dem die neue Wohnung liegt.</p>
      <ul className="kern-list">
        {jobcenter.map((stelle) => (
          <li key={stelle.name}>
            <Kontakt stelle={stelle} />
          </li>
        ))}
      </ul>
    </Klappe>
  );
}
