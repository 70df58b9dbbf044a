'use client';

import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { liesTag } from '@/lib/fragen/datum';
import { tagKurz } from '@/lib/kern/zahlen';
import { Eingabefeld } from '../../bausteine/eingabefeld';
import { type Fehlereintrag, Fehlerliste } from '../../bausteine/fehlerliste';
import { fuelle } from '../../bausteine/formular-fuellen';
import { Knopf } from '../../bausteine/knopf';
import { heute } from '../../heute';
import { Auswahlliste } from '../auswahlliste';
import { type Traegerwahl, traegeroptionen } from '../pflege';
import { alsFragment, type Wunsch, wunschAus } from './adresse';
import { type Geladen, lade } from './laden';

interface Gezeigt extends Wunsch, Geladen {
  readonly name: string;
}

/** Authority and day in, its limits on that day out. The choice stands in the address, so that it can be passed on. */
export function Tagesvorschau({ traeger }: { traeger: readonly Traegerwahl[] }) {
  const [fehler, setFehler] = useState<readonly Fehlereintrag[]>([]);
  const [gezeigt, setGezeigt] = useState<Gezeigt | null>(null);
  const formular = useRef<HTMLFormElement>(null);
  const titel = useRef<HTMLHeadingElement>(null);

  const zeige = useCallback(
    async (wunsch: Wunsch): Promise<void> => {
      const name = traeger.find(({ ags }) => ags === wunsch.ags)?.name;
      const geladen = name === undefined ? null : await lade(wunsch.ags);
      setFehler(geladen ? [] : [{ feld: 'zeigen', text: NICHT_GELADEN }]);
      setGezeigt(geladen && name !== undefined ? { ...wunsch, ...geladen, name } : null);
    },
    [traeger],
  );

  useEffect(() => {
    const wunsch = wunschAus(window.location.hash);
    if (wunsch === null || !formular.current) return;
    fuelle(formular.current, { tag: tagKurz(wunsch.tag) });
    const liste = formular.current.elements.namedItem('traeger');
    if (liste instanceof HTMLSelectElement) liste.value = wunsch.ags;
    void zeige(wunsch);
  }, [zeige]);

  useEffect(() => {
    if (gezeigt) titel.current?.focus();
  }, [gezeigt]);

  async function senden(ereignis: FormEvent<HTMLFormElement>): Promise<void> {
    ereignis.preventDefault();
    const felder = new FormData(ereignis.currentTarget);
    const ags = String(felder.get('traeger') ?? '');
    const tag = liesTag(String(felder.get('tag') ?? ''));
    const neu: Fehlereintrag[] = [];
    if (ags === '') neu.push({ feld: 'traeger', text: 'Wählen Sie einen Träger.' });
    if (!tag.ok) neu.push({ feld: 'tag', text: 'Schreiben Sie einen Tag, zum Beispiel 01.01.2027.' });
    setFehler(neu);
    if (neu.length > 0 || !tag.ok) return setGezeigt(null);
    const wunsch = { ags, tag: tag.wert };
    window.history.replaceState(null, '', alsFragment(wunsch));
    await zeige(wunsch);
  }

  const zu = (feld: string) => fehler.find((f) => f.feld === feld)?.text;
  return (
    <div className="grid gap-8 nur-mit-skript">
      {fehler.length > 0 && <Fehlerliste fehler={fehler} />}
      <form ref={formular} method="dialog" noValidate onSubmit={senden} className="grid gap-6">
        <Auswahlliste
          name="traeger"
          label="Für welchen Träger?"
          optionen={traegeroptionen(traeger)}
          fehler={zu('traeger')}
        />
        <Eingabefeld
          name="tag"
          label="An welchem Tag?"
          hinweis="Zum Beispiel 01.01.2027"
          fehler={zu('tag')}
        />
        <Knopf id="zeigen" haupt text="Richtwerte dieses Tages zeigen" />
      </form>
      {gezeigt && (
        <gezeigt.Ansicht
          ref={titel}
          name={gezeigt.name}
          tag={gezeigt.tag}
          heute={heute()}
          tabellen={gezeigt.tabellen}
        />
      )}
    </div>
  );
}

const NICHT_GELADEN =
  'Die Tabellen sind nicht angekommen. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.';
