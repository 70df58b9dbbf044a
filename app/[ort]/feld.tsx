import { BESTIMMT, FRAGEN, type Frage, type Fragename } from '@/lib/fragen/liste';
import { alsDezimal, type Fragen } from '@/lib/regeln';
import { FRAGE } from '@/lib/texte/fragen';
import { gebaeudeklasse } from '@/lib/texte/gebaeude';
import { merkmalworte } from '@/lib/texte/merkmal';
import { Ankreuzliste } from '../bausteine/ankreuzliste';
import { Auswahl, type Option, WEISS_NICHT } from '../bausteine/auswahl';
import { Eingabefeld } from '../bausteine/eingabefeld';

interface Eigenschaften {
  readonly frage: Frage;
  /** What the table of the day asks. */
  readonly fragen: Fragen;
  /** Name of the place. */
  readonly ort: string;
  readonly fehler: string | undefined;
}

/** One question of the form: a text field, a choice or boxes to tick, as its kind says. */
export function Feld({ frage: { name, art, freiwillig }, fragen, ort, fehler }: Eigenschaften) {
  const { frage, hinweis = '', einheit } = FRAGE[name];
  const text = frage.replace('{ort}', ort);
  switch (art.art) {
    case 'wahl':
    case 'gebiet':
    case 'gebaeude': {
      const mitHinweis = hinweis === '' ? {} : { hinweis };
      return (
        <Auswahl name={name} frage={text} {...mitHinweis} optionen={optionen(name, fragen)} fehler={fehler} />
      );
    }
    case 'kreuze':
      return (
        <Ankreuzliste
          name={name}
          frage={text}
          hinweis={hinweis}
          optionen={fragen.merkmale.map(merkmaloption)}
        />
      );
    default:
      return (
        <Eingabefeld
          name={name}
          label={text}
          {...(hinweis === '' ? {} : { hinweis })}
          {...(einheit === undefined ? {} : { einheit })}
          inputMode={GANZE.has(art.art) ? 'numeric' : art.art === 'tag' ? 'text' : 'decimal'}
          freiwilligMoeglich={Array.isArray(freiwillig) && freiwillig.includes('fehlt')}
          bestimmt={BESTIMMT.has(name)}
          {...zeitraum(name)}
          fehler={fehler}
        />
      );
  }
}

function merkmaloption({ merkmal, frage: ganz }: Fragen['merkmale'][number]): Option {
  const { frage, fundstelle } = merkmalworte(ganz);
  return { wert: merkmal, text: frage, ...(fundstelle && { hinweis: fundstelle }) };
}

const GANZE: ReadonlySet<Frage['art']['art']> = new Set(['personen', 'anzahl', 'jahr'] as const);

/** The field that says whether this amount is for a month or for a year. */
function zeitraum(name: Fragename): Pick<Parameters<typeof Eingabefeld>[0], 'zeitraum'> {
  const frage = FRAGEN.find(({ bei }) => bei === name);
  return frage === undefined ? {} : { zeitraum: { name: frage.name, label: FRAGE[frage.name].frage } };
}

/** The answers of a choice; not knowing is offered wherever the question takes it. */
function optionen(name: Fragename, { gebiete, gebaeudestufen }: Fragen): readonly Option[] {
  if (name === 'gebiet') return [...gebiete.map((teil) => ({ wert: teil, text: teil })), WEISS_NICHT];
  if (name === 'gebaeudeflaeche') {
    const klassen = gebaeudestufen.map(gebaeudeklasse);
    return [...klassen.map(({ wert, text }) => ({ wert: alsDezimal(wert), text })), WEISS_NICHT];
  }
  const antworten = Object.entries(FRAGE[name].antworten ?? {}).map(([wert, text]) => ({ wert, text }));
  const weissNicht = FRAGEN.find((frage) => frage.name === name)?.art.hin(WEISS_NICHT.wert) != null;
  return weissNicht ? [...antworten, WEISS_NICHT] : antworten;
}
