import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { ErgebnisAnsicht, type Ergebniseigenschaften } from '@/app/[ort]/ergebnis';
import type { Auswertung } from '@/lib/fragen/auswerten';
import { leichteTeile } from '@/lib/texte/leicht';
import { ansicht, antwort } from './hilfe';

const beiAendern = vi.fn();
const beiNeu = vi.fn();

beforeAll(() => {
  window.scrollTo = () => {};
});

function zeige(auswertung: Auswertung, mehr: Partial<Ergebniseigenschaften> = {}) {
  return render(<ErgebnisAnsicht {...{ ...ansicht(auswertung), beiAendern, beiNeu, ...mehr }} />);
}

/** A part that is folded, by its title. */
function falte(titel: string): HTMLElement {
  const gefunden = screen.getByText(titel).closest('details');
  if (!gefunden) throw new Error(`keine Klappe „${titel}“`);
  return gefunden;
}

const heizungUeber = { personen: '1', kaltmiete: '400', betriebskosten: '100', heizkosten: '160' };
const FAELLE: readonly (readonly [string, () => Auswertung])[] = [
  ['im Rahmen', () => antwort('hannover')],
  ['über dem Richtwert', () => antwort('hannover', { kaltmiete: '527' })],
  ['nur Heizung darüber', () => antwort('heilbronn', heizungUeber)],
  ['nicht prüfbar', () => antwort('hannover', { haushalt: 'unklar' })],
  ['ohne Tabelle', () => antwort('hannover', {}, '2010-01-01')],
];

describe.each(FAELLE)('Ergebnis %s', (_name, auswertung) => {
  test('steht in der Reihenfolge: Urteil, keine Zusage, Schritte, Vergleich, und dann nur noch Zugeklapptes', () => {
    const { container } = zeige(auswertung());
    const reihe = [
      screen.getByRole('heading', { level: 1 }).textContent,
      'Noch nicht unterschreiben',
      'So geht es weiter',
      'Ihre Angaben und die Richtwerte',
      'Mehr zu diesem Ergebnis',
    ];
    // Few headings of one weight: all others are within a fold, one level below.
    const da = [...container.querySelectorAll('h1, h2')].map((titel) => titel.textContent);
    expect(da).toEqual(reihe.filter((_, i) => i !== 3 || da.includes(reihe[3] ?? '')));
    for (const titel of container.querySelectorAll('h3')) expect(titel.closest('details')).not.toBeNull();
    const falten = [...container.querySelectorAll('#mehr ~ details')];
    expect(falten.filter((falte) => falte.hasAttribute('open'))).toEqual([]);
    const erwartet = [
      'So haben wir gerechnet',
      'Das prüft der Rechner nicht',
      'Ihre Angaben',
      'Wohnungen vergleichen',
      'Andere Orte in der Nähe',
      'Ergebnis mitnehmen',
      'Ergebnis stimmt nicht?',
    ];
    const titel = falten.map((falte) => falte.querySelector('summary')?.textContent ?? '');
    expect(titel).toEqual(erwartet.filter((einer) => titel.includes(einer)));
    expect(titel).toEqual(
      expect.arrayContaining([erwartet[1], erwartet[2], erwartet[3], erwartet[5], erwartet[6]]),
    );
  });

  test('sagt nichts zweimal: die Warnung, den Einzelfall, unter 25, zuständig, Mietpreisbremse', () => {
    const { container } = zeige(auswertung());
    // Paper says at its end whom to ask, for whoever has only that part.
    container.querySelector('.nur-drucken')?.remove();
    for (const wort of ['nterschreiben', 'jeden Fall einzeln', 'unter 25', 'Zuständig', 'Mietpreisbremse'])
      expect(container.textContent?.split(wort).length, wort).toBeLessThanOrEqual(2);
    expect(container.textContent?.split('nterschreiben').length).toBe(2);
  });

  test('hat zwei Knöpfe und sonst nur Klappen', () => {
    const { container } = zeige(auswertung());
    const knoepfe = [...container.querySelectorAll('button')].filter((k) => k.closest('details') === null);
    expect(knoepfe.map((knopf) => knopf.textContent)).toEqual([
      'Zurück',
      'Andere Wohnung prüfen',
      'Etwas ändern',
    ]);
  });

  test('gibt der Überschrift den Fokus und ruft nicht dazwischen', () => {
    zeige(auswertung());
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.queryByRole('alert')).toBeNull();
    for (const meldung of screen.getAllByRole('status')) expect(meldung).toBeEmptyDOMElement();
  });

  test('warnt vor der Unterschrift, mit dem Paragrafen', () => {
    zeige(auswertung());
    const kasten = screen.getByRole('region', { name: 'Noch nicht unterschreiben' });
    expect(kasten).toHaveTextContent('Dieses Ergebnis ist keine Zusage.');
    expect(kasten).toHaveTextContent('(§ 22 Absatz 4 SGB II)');
  });
});

describe('Ergebnis', () => {
  test('im Rahmen nennt beide Umzugsfälle mit dem Namen vom Gebiet, und die Regel unter 25', () => {
    zeige(antwort('hannover'));
    const liste = screen.getByRole('region', { name: 'Das gilt außerdem' });
    expect(liste).toHaveTextContent('Sie wohnen schon im Gebiet „Hannover“?');
    expect(liste).toHaveTextContent('Sie ziehen von außen in das Gebiet „Hannover“?');
    expect(liste).toHaveTextContent('Sie sind unter 25 Jahre alt?');
  });

  test('jeder Hinweis nennt seinen Paragrafen', () => {
    zeige(antwort('hannover', { kaltmiete: '527' }));
    const liste = screen.getByRole('region', { name: 'Das gilt außerdem' });
    const hinweise = within(liste).getAllByRole('listitem');
    expect(hinweise.length).toBeGreaterThanOrEqual(5);
    for (const hinweis of hinweise) expect(hinweis).toHaveTextContent(/\((§ 22|BSG).+\)$/);
    // What is said with the verdict is not said again; its paragraphs are here.
    expect(liste).toHaveTextContent(
      'Gesetz und Urteile zum Ergebnis oben: § 22 Abs. 4 Satz 1 SGB II; § 22 Abs. 4 Satz 3 SGB II; BSG, Urteil vom 21. Juli 2021',
    );
  });

  test('wiederholt die Angaben so, wie wir sie verstanden haben', () => {
    zeige(antwort('hannover', { kaltmiete: '1.234 €', wohnflaeche: '62.50 qm' }));
    const angaben = falte('Ihre Angaben');
    expect(angaben).toHaveTextContent('Kaltmiete1.234,00 €');
    expect(angaben).toHaveTextContent('Wohnfläche62,5 m²');
    expect(angaben).not.toHaveTextContent('zusammen150');
  });

  test('fragt zuerst, wenn eine Angabe nach einem ganzen Jahr aussieht: vorher ist nichts grün', async () => {
    const { container } = zeige(antwort('hannover', { betriebskosten: '1440', kaltmiete: '1' }));
    const titel = screen.getByRole('heading', { level: 1 });
    expect(titel).toHaveTextContent('Stimmen 1,00 € Kaltmiete?');
    expect(titel).toHaveFocus();
    expect(titel.closest('.kern-alert')).toHaveClass('kern-alert--info');
    expect(container.querySelector('.kern-alert--success, .kern-alert--warning')).toBeNull();
    expect(document.title).toMatch(/^Stimmen 1,00\s€ Kaltmiete\?/);
    await userEvent.click(screen.getByRole('button', { name: 'Kaltmiete ändern' }));
    expect(beiAendern).toHaveBeenLastCalledWith('kaltmiete');
  });

  test('„Stimmt so“ nimmt nur diese Nachfrage weg, und der Fokus geht zum Urteil', async () => {
    zeige(antwort('hannover', { betriebskosten: '1440', heizkosten: '0' }));
    const titel = screen.getByRole('heading', { level: 1 });
    expect(titel).toHaveTextContent('Stimmen 1.440,00 € Betriebskosten im Monat?');
    expect(screen.getByText(/^Stimmt alles\? Dann heißt das Ergebnis:/)).toHaveTextContent(
      'über dem Richtwert',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Stimmt so: Betriebskosten' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Stimmen 0 € Heizkosten?');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Stimmt so: Heizkosten' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('über dem Richtwert');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('woher die Werte kommen und was die Tabelle sagt, steht einmal: beim Urteil', () => {
    zeige(antwort('hannover'));
    const kasten = screen.getByRole('heading', { level: 1 }).closest('section');
    expect(kasten).toHaveTextContent('Die Werte sind aus zweiter Hand, nicht aus dem Dokument.');
    // Once more where the source is unfolded.
    expect(screen.getAllByText(/aus zweiter Hand/)).toHaveLength(2);
    expect(screen.getByText('Das ist zu diesen Richtwerten wichtig')).toBeVisible();
    expect(
      screen.getAllByText('Die Werte für die Heizkosten sind von 2025. Neuere haben wir nicht gefunden.'),
    ).toHaveLength(1);
  });

  test('nur die Miete im Rahmen ist nie grün und hat ein anderes Zeichen', () => {
    zeige(antwort('hildesheim', { kaltmiete: '420' }));
    const titel = screen.getByRole('heading', { level: 1 });
    expect(titel).toHaveTextContent('Die Miete ist im Rahmen. Die Heizkosten sind nicht geprüft.');
    expect(titel.closest('.kern-alert')).toHaveClass('kern-alert--info');
    expect(titel.closest('.kern-alert')?.querySelector('.kern-icon--info')).not.toBeNull();
  });

  test('„Zurück“ steht vor dem Urteil und führt ins Formular', async () => {
    zeige(antwort('hannover'));
    const zurueck = screen.getByRole('button', { name: 'Zurück' });
    const titel = screen.getByRole('heading', { level: 1 });
    expect(zurueck.compareDocumentPosition(titel) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await userEvent.click(zurueck);
    expect(beiAendern).toHaveBeenLastCalledWith();
  });

  test('nach den Beträgen kommt der Vergleich, Drucken und Weitergeben stehen nach den Angaben', () => {
    const { container } = zeige(antwort('hannover', { kaltmiete: '527' }));
    const stellen = [
      container.querySelector('.balken'),
      container.querySelector('#schritte'),
      screen.getByRole('table', { name: /^Ihre Angaben und/ }),
      screen.getByRole('button', { name: 'Andere Wohnung prüfen' }),
      container.querySelector('#weg'),
      container.querySelector('#angaben'),
      screen.getByRole('button', { name: 'Ergebnis drucken' }),
      screen.getByRole('button', { name: 'Link zum Ergebnis kopieren' }),
    ];
    for (const [i, stelle] of stellen.entries()) {
      const naechste = stellen[i + 1];
      expect(stelle, String(i)).toBeInstanceOf(Element);
      if (naechste)
        expect(
          Number(stelle?.compareDocumentPosition(naechste)) & Node.DOCUMENT_POSITION_FOLLOWING,
        ).toBeTruthy();
    }
  });

  test.each([
    ['im Rahmen', 'hannover', {}, 'Alles passt'],
    ['nur Miete', 'hildesheim', { kaltmiete: '420' }, 'Die Miete passt'],
    ['nur Heizung', 'hannover', { heizkosten: '400' }, 'Die Heizung kostet viel'],
    ['über dem Richtwert', 'hannover', { kaltmiete: '527' }, 'Die Miete ist zu hoch'],
  ] as const)('%s: ein Verweis führt zum selben Ergebnis in einfachen Sätzen', (_name, ort, teile, titel) => {
    zeige(antwort(ort, teile));
    const ziel =
      screen.getByRole('link', { name: 'Das Ergebnis einfach erklärt' }).getAttribute('href') ?? '';
    const leicht = leichteTeile({ betrieb: 'demo', domain: 'x.example', zweitquellen: 'entscheiden' });
    expect(leicht.find(({ anker }) => anker !== undefined && ziel === `/leicht/#${anker}`)?.titel).toBe(
      titel,
    );
  });

  test('nicht prüfbar hat keinen Verweis auf ein anderes Ergebnis', () => {
    zeige(antwort('hannover', { haushalt: 'unklar' }));
    expect(screen.queryByRole('link', { name: 'Das Ergebnis einfach erklärt' })).toBeNull();
  });

  test('sagt alles, was der Rechner nicht prüft, und macht aus dem Deckel der Karenzzeit kein Budget', () => {
    const { container } = zeige(antwort('hannover'));
    const liste = falte('Das prüft der Rechner nicht');
    for (const wort of [
      'Umzug nötig sein',
      'Karenzzeit',
      'unter 25',
      'Behinderung',
      'Teil der Zeit',
      'Ihnen gehört',
      'Mietpreisbremse, zahlt',
      'Grenze je Quadratmeter',
      'Kaution',
      'Unabhängige Beratung: bei einer Sozialberatung',
    ])
      expect(liste, wort).toHaveTextContent(wort);
    expect(container).not.toHaveTextContent(/1,5|anderthalb|Eineinhalb/u);
  });

  test('das Ergebnis fragt, ob es verständlich war, aber nur, wo jemand liest', () => {
    const { unmount } = zeige(antwort('hannover'));
    expect(screen.queryByText('War das Ergebnis verständlich?')).toBeNull();
    unmount();
    zeige(antwort('hannover'), { meldestelle: { email: 'hilfe@stelle.example', fehlerliste: null } });
    const frage = screen.getByRole('region', { name: 'War das Ergebnis verständlich?' });
    expect(
      within(frage)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual([
      'mailto:hilfe@stelle.example?subject=Ja%2C%20es%20war%20verst%C3%A4ndlich',
      'mailto:hilfe@stelle.example?subject=Nein%2C%20es%20war%20nicht%20verst%C3%A4ndlich',
    ]);
  });

  test('„Etwas ändern“ führt ins Formular', async () => {
    zeige(antwort('hannover'));
    await userEvent.click(screen.getByRole('button', { name: 'Etwas ändern' }));
    expect(beiAendern).toHaveBeenLastCalledWith();
  });

  test('„Andere Wohnung prüfen“ fängt neu an', async () => {
    zeige(antwort('hannover'));
    await userEvent.click(screen.getByRole('button', { name: 'Andere Wohnung prüfen' }));
    expect(beiNeu).toHaveBeenCalledOnce();
  });

  test('jede Angabe hat ihren eigenen Weg zurück, mit dem Namen vom Feld', async () => {
    zeige(
      antwort('berlin', { energietraeger: 'erdgas', gebaeudeflaeche: '1000.00', merkmale: 'haertefall' }),
    );
    const angaben = falte('Ihre Angaben');
    expect(angaben).toHaveTextContent('Größe des Hausesmehr als 500 m² bis 1.000 m²');
    expect(angaben).not.toHaveTextContent('Angekreuztnichts');
    const zeilen = within(angaben).getAllByRole('definition').length / 2;
    expect(within(angaben).getAllByRole('button', { name: /: ändern$/ })).toHaveLength(zeilen - 1);
    await userEvent.click(within(angaben).getByRole('button', { name: 'Größe des Hauses: ändern' }));
    expect(beiAendern).toHaveBeenLastCalledWith('gebaeudeflaeche');
  });

  test('nennt die nächste bekannte Änderung, auch ein Ende ohne Nachfolge', () => {
    zeige(antwort('hannover'), { aenderung: { art: 'ende', tag: '2026-12-31' } });
    expect(
      screen.getByText(/gelten bis zum 31. Dezember 2026\. Neue Richtwerte kennen wir noch nicht\./),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Für den/ })).toBeNull();
  });

  test('„Ergebnis stimmt nicht?“ zeigt den ganzen Text vor dem Senden; geändert wird er so verschickt', async () => {
    zeige(antwort('hannover', { kaltmiete: '527' }), {
      meldestelle: { email: 'hilfe@stelle.example', fehlerliste: 'https://git.example/rechner/issues' },
    });
    await userEvent.click(screen.getByText('Ergebnis stimmt nicht?'));
    const feld = screen.getByRole('textbox', { name: 'Text der Meldung' }) as HTMLTextAreaElement;
    for (const teil of ['03241/2026-07-01', 'Kaltmiete: 527,00', 'Die Miete liegt 13,00', 'Richtwert 634,00'])
      expect(feld.value).toContain(teil);
    await userEvent.clear(feld);
    await userEvent.type(feld, 'Ohne Beträge');
    const mail = screen.getByRole('link', { name: /hilfe@stelle.example/ });
    mail.addEventListener('click', (ereignis) => ereignis.preventDefault());
    await userEvent.click(mail);
    expect(mail).toHaveAttribute('href', expect.stringMatching(/body=Ohne%20Betr%C3%A4ge$/));
    expect(screen.getByRole('link', { name: 'Fehler im Projekt melden' })).toHaveAttribute(
      'href',
      'https://git.example/rechner/issues',
    );
  });

  test('ohne Adresse bleibt der Text zum Mitnehmen', async () => {
    zeige(antwort('hannover'));
    await userEvent.click(screen.getByText('Ergebnis stimmt nicht?'));
    expect(screen.getByText(/Geben Sie den Text dem Jobcenter/)).toBeVisible();
    expect(screen.queryByRole('link', { name: /E-Mail|Projekt/ })).toBeNull();
  });
});
