import { Abschnitt } from '@/app/bausteine/textseite';
import { type Nennung, nennungVon } from '@/lib/berichte/daten/national';

/** National data: where it comes from and what its licences ask to be said. */
export function Ortslisten() {
  return (
    <Abschnitt id="laender" titel="Daten für ganz Deutschland">
      <ul className="kern-list kern-list--bullet">
        <li>
          <a href="/daten/gemeinden.csv">Gemeinden mit Schlüssel und Adresse der Seite (CSV)</a>.{' '}
          <Herkunft
            nennung={nennungVon('gemeinden')}
            name="Datenlizenz Deutschland – Namensnennung – Version 2.0"
          />{' '}
          Gebietsstand September 2026, Einwohner Ende 2019. Was seit 2021 eingegliedert wurde, steht mit dem
          Nachfolger in einer eigenen Liste: <a href="/daten/nachfolger.csv">frühere Gemeinden (CSV)</a>.
        </li>
        <li>
          <a href="/daten/plz.csv">Postleitzahlen und Gemeinden (CSV)</a>.{' '}
          <Herkunft nennung={nennungVon('plz')} name="Open Database License 1.0" /> Was Sie daraus machen und
          veröffentlichen, steht unter derselben Lizenz: <a href="/daten/plz-lizenz.txt">Text zur Lizenz</a>.
        </li>
        <li>
          Mietenstufen, Höchstbeträge und Klimakomponente: Anlage zur Wohngeldverordnung, Anlage 1 und § 12
          Abs. 7 Wohngeldgesetz. Das sind amtliche Texte ohne Urheberrecht (§ 5 UrhG).
        </li>
        <li>
          Lage der Kreise auf der Karte:{' '}
          <Herkunft nennung={nennungVon('kreise')} name="Geodatennutzungsverordnung" />
        </li>
        <li>
          Jobcenter: Eingliederungsmittel-Verordnung 2026, Anlage 1. Das ist ein amtlicher Text ohne
          Urheberrecht (§ 5 UrhG).
        </li>
        <li>
          Heizkosten zur Orientierung: Heizspiegel für Deutschland, co2online gGmbH. Eine Lizenz ist nicht
          bekannt. Die Werte sind nicht in den Dateien.
        </li>
      </ul>
    </Abschnitt>
  );
}

function Herkunft({ nennung, name }: { nennung: Nennung; name: string }) {
  return (
    <>
      {nennung.namensnennung}, <a href={nennung.link}>{name}</a>. {nennung.veraenderung}
    </>
  );
}
