import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Feld } from '@/app/[ort]/feld';
import { Ankreuzliste } from '@/app/bausteine/ankreuzliste';
import { Auswahl } from '@/app/bausteine/auswahl';
import { faelle } from '@/app/bausteine/faelle';
import { FRAGEN } from '@/lib/fragen/liste';
import { type Fragen, KEINE_FRAGEN } from '@/lib/regeln';
import { HEIZUNG, ZUSATZ } from '../fragen/hilfe';

const { energietraeger, gebaeudestufen } = HEIZUNG;
const ALLE: Fragen = { ...ZUSATZ, energietraeger, gebaeudestufen, warmwasser: true, verbrauch: true };

function zeige(fragen: Fragen, fehler: Readonly<Record<string, string>> = {}) {
  const gestellt = FRAGEN.filter(({ wenn }) => wenn?.(fragen));
  return render(
    gestellt.map((frage) => (
      <Feld key={frage.name} frage={frage} fragen={fragen} ort="Muster" fehler={fehler[frage.name]} />
    )),
  );
}

const namen = (container: HTMLElement) => [
  ...new Set([...container.querySelectorAll('input')].map((feld) => feld.name)),
];

describe('Fragen, die nur manche Tabellen stellen', () => {
  test('eine Tabelle, die nichts fragt, fragt nichts', () => {
    expect(zeige(KEINE_FRAGEN).container).toBeEmptyDOMElement();
  });

  test.each([
    ['gebiete', { ...KEINE_FRAGEN, gebiete: ZUSATZ.gebiete }, ['gebiet']],
    ['varianten', { ...KEINE_FRAGEN, varianten: ['aufzug'] }, ['aufzug']],
    ['baujahr', { ...KEINE_FRAGEN, baujahr: true }, ['baujahr']],
    ['energiekennwert', { ...KEINE_FRAGEN, energiekennwert: true }, ['energiekennwert']],
    ['energietraeger', { ...KEINE_FRAGEN, energietraeger: ['erdgas'] }, ['energietraeger']],
    ['gebaeudestufen', { ...KEINE_FRAGEN, gebaeudestufen: HEIZUNG.gebaeudestufen }, ['gebaeudeflaeche']],
    ['warmwasser', { ...KEINE_FRAGEN, warmwasser: true }, ['warmwasser']],
    ['verbrauch', { ...KEINE_FRAGEN, verbrauch: true }, ['verbrauch']],
    ['merkmale', { ...KEINE_FRAGEN, merkmale: ZUSATZ.merkmale }, ['merkmale']],
    ['mietverhaeltnis', { ...KEINE_FRAGEN, varianten: ['mietverhaeltnis'] }, []],
  ] satisfies [string, Fragen, string[]][])('%s fragt genau das', (_frage, fragen, felder) => {
    expect(namen(zeige(fragen).container)).toEqual(felder);
  });

  test('jede Wahl hat „weiß ich nicht“, nichts ist vorgewählt', () => {
    zeige({ ...ALLE, merkmale: [] });
    for (const gruppe of screen.getAllByRole('group'))
      expect(within(gruppe).getByRole('radio', { name: 'Das weiß ich nicht' })).not.toBeChecked();
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  test('jeder Fehler steht an seinem Feld', () => {
    const felder = ['aufzug', 'saniert', 'baujahr', 'energiekennwert', 'energietraeger', 'gebaeudeflaeche'];
    const fehler = Object.fromEntries(
      [...felder, 'warmwasser', 'verbrauch'].map((name) => [name, `Text zu ${name}`]),
    );
    const { container } = zeige(ALLE, fehler);
    for (const [name, text] of Object.entries(fehler)) {
      const stelle = container.querySelector(`#${name}`)?.closest('.kern-form-input, .kern-fieldset');
      expect(stelle).toHaveTextContent(text);
    }
  });

  test('keine Kennung kommt zweimal vor', () => {
    const ids = [...zeige(ALLE).container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('Auswahl: ein Wert aus mehreren Wörtern ergibt keine Kennung mit Leerzeichen', () => {
  const optionen = ZUSATZ.gebiete.map((wert) => ({ wert, text: wert }));
  render(<Auswahl name="gebiet" frage="Wo?" optionen={optionen} fehler={undefined} />);
  const knopf = screen.getByRole('radio', { name: 'übrige Ortsteile' });
  expect(knopf).toHaveAttribute('value', 'übrige Ortsteile');
  expect(knopf.id).toBe('gebiet-übrige-Ortsteile');
});

test('Ankreuzliste: eine Gruppe mit Hinweis, nichts ist angekreuzt', () => {
  const optionen = ZUSATZ.merkmale.map(({ merkmal, frage }) => ({ wert: merkmal, text: frage }));
  render(<Ankreuzliste name="merkmale" frage="Trifft etwas zu?" hinweis="Freiwillig" optionen={optionen} />);
  const gruppe = screen.getByRole('group', { name: 'Trifft etwas zu?' });
  expect(gruppe).toHaveAccessibleDescription('Freiwillig');
  expect(within(gruppe).getAllByRole('checkbox', { checked: false })).toHaveLength(2);
});

describe('faelle', () => {
  test('eine Tabelle ohne Fragen ist ein Fall, für eine neue Wohnung', () => {
    expect(faelle(KEINE_FRAGEN)).toEqual([{ name: '', wohnung: { variante: { mietverhaeltnis: 'neu' } } }]);
  });

  test('jeder Teil vom Ort mal jede Antwort zur Wohnung', () => {
    const alle = faelle({ ...ZUSATZ, varianten: ['mietverhaeltnis', 'aufzug', 'saniert'] });
    expect(alle).toHaveLength(8);
    expect(new Set(alle.map(({ name }) => name)).size).toBe(8);
    expect(alle.at(-1)).toEqual({
      name: ' (übrige Ortsteile) (Hat das Haus einen Aufzug? Nein) (Ist die Wohnung saniert? Nein)',
      wohnung: {
        gebiet: 'übrige Ortsteile',
        variante: { mietverhaeltnis: 'neu', aufzug: 'nein', saniert: 'nein' },
      },
    });
  });
});
