import type { Tabelle } from '@/lib/regeln';

const GOVDATA = 'https://www.govdata.de/dl-de';

/** Under which licence an authority published a table, with what the licence asks for; never one that it did not name. */
export function Lizenz({ tabelle: { lizenz, quelle } }: { tabelle: Pick<Tabelle, 'lizenz' | 'quelle'> }) {
  if (lizenz === 'dl-de/zero-2-0') {
    return <a href={`${GOVDATA}/zero-2-0`}>Datenlizenz Deutschland – Zero – Version 2.0</a>;
  }
  if (lizenz !== 'dl-de/by-2-0') return <>Lizenz nicht bekannt</>;
  return (
    <>
      {quelle.stelle}, <a href={`${GOVDATA}/by-2-0`}>Datenlizenz Deutschland – Namensnennung – Version 2.0</a>
      , {quelle.link === null ? quelle.dokument : <a href={quelle.link}>{quelle.dokument}</a>}. Daten wurden
      umgewandelt.
    </>
  );
}
