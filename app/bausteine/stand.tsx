import { Klappe } from '@/app/bausteine/klappe';
import { tagLang } from '@/lib/kern/zahlen';
import type { Tabelle } from '@/lib/regeln';
import { BELEG, ZWEITE_HAND } from '@/lib/texte/beleg';
import { beginn } from '@/lib/texte/zeitraum';
import { Lizenz } from './lizenz';

interface Eigenschaften {
  readonly tabelle: Pick<
    Tabelle,
    'id' | 'quelle' | 'gueltigAb' | 'ersterTagUnbekannt' | 'gueltigBis' | 'zuletztBestaetigt'
  > &
    Partial<Pick<Tabelle, 'lizenz'>>;
}

/** The same, folded: below a table and in a result. */
export function Standklappe({ tabelle, titel = 'Quelle und Stand' }: Eigenschaften & { titel?: string }) {
  return (
    <Klappe titel={titel}>
      <Stand tabelle={tabelle} />
    </Klappe>
  );
}

/** Where the limits come from and how fresh they are. */
export function Stand({ tabelle }: Eigenschaften) {
  const { quelle, lizenz } = tabelle;
  const gelesen = quelle.beleg !== 'zweitquelle';
  const ende =
    tabelle.gueltigBis === null ? 'ein Ende ist nicht bekannt' : `bis ${tagLang(tabelle.gueltigBis)}`;
  return (
    <dl className="kern-description-list kern-description-list--col">
      <Eintrag name="Herausgeber">{quelle.stelle}</Eintrag>
      <Eintrag name="Dokument">
        {quelle.link === null ? quelle.dokument : <a href={quelle.link}>{quelle.dokument}</a>}
        {quelle.vom !== null && `, vom ${tagLang(quelle.vom)}`}
        {quelle.fundstelle !== null && <span className="block">{quelle.fundstelle}</span>}
      </Eintrag>
      <Eintrag name="Gültig">
        {beginn(tabelle)}, {ende}
        {tabelle.ersterTagUnbekannt && <span className="block">Der erste Tag ist nicht bekannt.</span>}
      </Eintrag>
      {gelesen ? (
        <Eintrag name="Zuletzt geprüft">
          {tagLang(tabelle.zuletztBestaetigt)}
          {quelle.geprueftVon !== null && `, von: ${quelle.geprueftVon}`}
          <span className="block">{BELEG[quelle.beleg]}</span>
        </Eintrag>
      ) : (
        <Eintrag name="Stand der Quelle">
          {tagLang(tabelle.zuletztBestaetigt)}
          <span className="block">{ZWEITE_HAND}</span>
        </Eintrag>
      )}
      {lizenz !== undefined && (
        <Eintrag name="Lizenz">
          <Lizenz tabelle={{ lizenz, quelle }} />
        </Eintrag>
      )}
      <Eintrag name="Kennung der Tabelle">{tabelle.id}</Eintrag>
      {quelle.hinweis !== null && <Eintrag name="Hinweis zur Quelle">{quelle.hinweis}</Eintrag>}
    </dl>
  );
}

function Eintrag({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="kern-description-list-item">
      <dt className="kern-description-list-item__key">{name}</dt>
      <dd className="kern-description-list-item__value">{children}</dd>
    </div>
  );
}
