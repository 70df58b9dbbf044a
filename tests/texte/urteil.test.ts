import { describe, expect, test } from 'vitest';
import { euroAusDezimal } from '@/lib/kern/zahlen';
import type { Ergebnis, KriteriumErgebnis, Urteil } from '@/lib/regeln';
import { BEZUG } from '@/lib/texte/begriffe';
import { BELEG } from '@/lib/texte/beleg';
import { eigenerWertText } from '@/lib/texte/kriterium';
import { betraegeText, type Urteilstext, urteilText } from '@/lib/texte/urteil';
import { betragText, wertText } from '@/lib/texte/werte';
import { FAELLE, type Fall } from './faelle';
import { woerter } from './sprache';

interface Antwort {
  readonly fall: Fall;
  readonly ergebnis: Ergebnis;
  readonly text: Urteilstext;
  /** Heading, the two figures, and the meaning as one text. */
  readonly alles: string;
}

/** One case for each different answer; many questions get the same. */
const ANTWORTEN: readonly Antwort[] = [
  ...new Map(
    FAELLE.map((fall): [string, Antwort] => {
      const text = urteilText(fall.ergebnis, fall);
      const { titel, betraege, kasten, saetze } = text;
      const zahlen = betraege === null ? [] : [betraegeText(betraege)];
      const alles = [titel, ...zahlen, ...kasten, ...saetze].join(' ');
      return [
        `${fall.ergebnis.urteil} ${JSON.stringify(text)}`,
        { fall, ergebnis: fall.ergebnis, text, alles },
      ];
    }),
  ).values(),
];

const mit = (urteil: Urteil) => ANTWORTEN.filter(({ ergebnis }) => ergebnis.urteil === urteil);

/** The decisive criteria of a status. */
const entscheidend = ({ ergebnis }: Antwort, status: KriteriumErgebnis['status']) =>
  ergebnis.kriterien.filter((k) => k.massgeblich && k.status === status);

/** Every failure names the question it comes from. */
function jede(antworten: readonly Antwort[], erwartet: (antwort: Antwort) => boolean): void {
  expect(antworten.length).toBeGreaterThan(5);
  const falsch = antworten.filter((a) => !erwartet(a));
  expect(falsch.slice(0, 5).map(({ fall, alles }) => `${fall.frage}: ${alles}`)).toEqual([]);
}

const BETRAG = String.raw`(mindestens )?[\d.]+,\d\d\u00a0€`;
const TITEL: readonly (readonly [Urteil, Urteilstext['ton'][], RegExp])[] = [
  ['im_rahmen', ['success'], /^Die (Kosten sind|Miete ist) im Rahmen(, die Heizkosten sind unauffällig)?$/],
  [
    'miete_im_rahmen',
    ['info', 'warning'],
    /^Die (Kalt)?[Mm]iete ist im Rahmen\. (Die )?(Betriebskosten|Heizkosten|Betriebskosten und Heizkosten|Heizenergie) sind (nicht geprüft|auffällig hoch)\.$/,
  ],
  [
    'ueber_richtwert',
    ['warning'],
    new RegExp(
      `^Die (Miete liegt|Kosten liegen) ${BETRAG} über (de[mn] Richtwert(en)?|den bisherigen Kosten)(, den wir kennen)?$`,
    ),
  ],
  [
    'nur_heizung_ueber',
    ['warning'],
    new RegExp(
      `^Die Heizkosten (liegen ${BETRAG} über dem Richtwert|sind auffällig hoch(: ${BETRAG} über dem Richtwert)?)$`,
    ),
  ],
  [
    'nicht_pruefbar',
    ['info'],
    /^(Das können wir nicht sicher prüfen|Für .+ fehlt ein aktueller Richtwert|Es kommt darauf an, ob (das Kind mitzählt|der Umzug nötig ist))$/,
  ],
];

describe.each(TITEL)('%s', (urteil, toene, titel) => {
  test('hat Ton und Überschrift aus dem Wortlaut', () => {
    jede(
      mit(urteil),
      ({ text }) => toene.includes(text.ton) && titel.test(text.titel) && text.kasten.length > 0,
    );
  });
});

test('zu hoch ist nie ein Fehler: kein Ton „danger“', () => {
  expect(new Set(ANTWORTEN.map(({ text }) => text.ton))).toEqual(new Set(['success', 'warning', 'info']));
});

test('grün ist nur, wo Miete und Heizung verglichen sind', () => {
  jede(
    ANTWORTEN.filter(({ text }) => text.ton === 'success'),
    ({ ergebnis }) => {
      const decides = ergebnis.kriterien.filter((k) => k.massgeblich);
      const heizung = decides.some((k) => k.kriterium === 'heizung' || k.bezug === 'bruttowarmmiete');
      return heizung && decides.every((k) => k.status === 'im_rahmen');
    },
  );
});

describe('jedes Urteil nennt die Beträge, von denen es spricht', () => {
  test('im Rahmen: den Abstand der nächsten Grenze der Miete und den der Heizung', () => {
    jede(mit('im_rahmen'), (antwort) => {
      const { text, alles } = antwort;
      const teile = entscheidend(antwort, 'im_rahmen');
      const naechste = teile
        .filter((k) => k.kriterium === 'miete')
        .toSorted((a, b) => Number(b.differenz) - Number(a.differenz))[0];
      const heizung = teile.filter((k) => k.kriterium === 'heizung');
      return [...(naechste ? [naechste] : []), ...heizung].every((k) => {
        const null_ = Number(k.differenz) === 0;
        const genau = k.istwertArt === 'genau' && k.richtwertArt === 'genau';
        if (null_) return genau ? alles.includes('genau auf') : alles.includes('höchstens auf');
        const betrag = betragText(k.bezug, k.differenz ?? '');
        return text.kasten.some((satz) => satz.includes(genau ? betrag : `mindestens ${betrag}`));
      });
    });
  });

  test('im Rahmen: was nur ein Hinweis ist und darüber liegt, heißt so und nie „innerhalb“', () => {
    const hinweise = ({ ergebnis }: Antwort) =>
      ergebnis.kriterien.filter((k) => !k.massgeblich && k.status === 'ueber_richtwert');
    jede(
      ANTWORTEN.filter(
        (a) =>
          ['im_rahmen', 'miete_im_rahmen', 'nur_heizung_ueber'].includes(a.ergebnis.urteil) &&
          hinweise(a).length > 0,
      ),
      (antwort) =>
        hinweise(antwort).every((k) =>
          antwort.alles.includes(`${betragText(k.bezug, k.differenz ?? '')} `),
        ) && antwort.alles.includes('Das ist hier nur ein Hinweis.'),
    );
    jede(ANTWORTEN, ({ alles }) => !/innerhalb/u.test(alles));
  });

  test('nur die Miete im Rahmen: jeden eigenen Betrag, der offen ist, und was verglichen ist', () => {
    jede(mit('miete_im_rahmen'), (antwort) =>
      entscheidend(antwort, 'nicht_pruefbar').every((k) =>
        antwort.alles.includes(
          k.istwert === null
            ? `${BEZUG[k.bezug]} (nicht angegeben)`
            : `${eigenerWertText(k)} ${BEZUG[k.bezug]}`,
        ),
      ),
    );
    jede(mit('miete_im_rahmen'), ({ alles }) => /haben wir nur die (Kaltm|M)iete verglichen/u.test(alles));
  });

  test('nur die Miete im Rahmen: die Grenzen der Gerichte, wo sie etwas sagen', () => {
    const orientiert = mit('miete_im_rahmen').filter(({ ergebnis }) =>
      ergebnis.orientierung.some((o) => o.code === 'heizspiegel_zu_hoch' && (o.wert ?? o.spanne) !== null),
    );
    jede(orientiert, ({ ergebnis, text }) =>
      ergebnis.orientierung.every((o) => {
        if (o.code !== 'heizspiegel_zu_hoch' || (o.wert ?? o.spanne) === null) return true;
        const von = wertText(o.bezug, o.wert ?? o.spanne?.[0] ?? '');
        const bis = wertText(o.bezug, o.wert ?? o.spanne?.[1] ?? '');
        const kasten = text.kasten.join(' ');
        if (o.einordnung === 'unauffaellig') return kasten.includes('unauffällig') && kasten.includes(von);
        if (o.einordnung === 'auffaellig_hoch')
          return text.ton === 'warning' && kasten.includes('auffällig hoch') && kasten.includes(bis);
        return kasten.includes(von) && kasten.includes(bis);
      }),
    );
    for (const einordnung of ['unauffaellig', 'je_nach_heizung', 'auffaellig_hoch', null] as const)
      expect(
        orientiert.some(({ ergebnis }) => ergebnis.orientierung.some((o) => o.einordnung === einordnung)),
        String(einordnung),
      ).toBe(true);
  });

  test('darüber: jede überschrittene Grenze mit ihrem Betrag und die Summe, „mindestens“ wo sie offen ist', () => {
    jede(mit('ueber_richtwert'), (antwort) => {
      const { ergebnis, alles } = antwort;
      const { eigenanteil } = ergebnis;
      const summe =
        eigenanteil === null ||
        alles.includes(
          `${eigenanteil.art === 'mindestens' ? 'mindestens ' : ''}${euroAusDezimal(eigenanteil.betrag)}`,
        );
      const ueber = entscheidend(antwort, 'ueber_richtwert');
      // A single one is named with both figures: what it costs, and the limit.
      const [einzige] = ueber;
      const genannt =
        ueber.length === 1 && einzige
          ? alles.includes(eigenerWertText(einzige)) &&
            alles.includes(wertText(einzige.bezug, einzige.richtwert ?? ''))
          : ueber.every((k) => alles.includes(betragText(k.bezug, k.differenz ?? '')));
      return summe && genannt;
    });
    expect(
      mit('ueber_richtwert').filter((a) => entscheidend(a, 'ueber_richtwert').length > 1).length,
    ).toBeGreaterThan(5);
  });

  test('nur die Heizung: den eigenen Betrag, wie weit er darüber liegt und was man vielleicht selbst zahlt', () => {
    jede(mit('nur_heizung_ueber'), (antwort) => {
      const [k] = entscheidend(antwort, 'ueber_richtwert');
      const { eigenanteil } = antwort.ergebnis;
      if (k === undefined) return false;
      const selbst = eigenanteil === null || antwort.alles.includes(euroAusDezimal(eigenanteil.betrag));
      const frage = k.herkunft === 'rechtsprechung' || k.wirkung === 'nichtpruefungsgrenze';
      const gefragt = /Das Jobcenter fragt vielleicht nach\. Vielleicht müssen Sie/u.test(antwort.alles);
      return (
        selbst &&
        antwort.alles.includes(eigenerWertText(k)) &&
        antwort.alles.includes(betragText(k.bezug, k.differenz ?? '')) &&
        frage === gefragt
      );
    });
  });

  test('nicht prüfbar: was entscheiden würde, steht mit seinem Betrag da', () => {
    const offen = mit('nicht_pruefbar').filter(({ ergebnis }) =>
      ergebnis.kriterien.some((k) => k.massgeblich && k.passtWenn !== null),
    );
    jede(offen, ({ ergebnis, text }) =>
      ergebnis.kriterien.every(
        (k) =>
          !k.massgeblich ||
          k.passtWenn === null ||
          text.kasten.some((satz) => satz.includes(wertText(k.bezug, k.passtWenn?.betrag ?? ''))),
      ),
    );
    const arten = new Set(FAELLE.flatMap(({ ergebnis }) => ergebnis.kriterien.map((k) => k.passtWenn?.art)));
    expect([...arten].filter((art) => art !== undefined).sort()).toEqual([
      'betriebskosten_bis',
      'davon_heizung_ab',
      'davon_heizung_bis',
      'heizkosten_bis',
      'sicher_bis',
    ]);
  });

  test('sicher heißt ein Betrag nur, wenn der eigene darüber liegt', () => {
    expect(
      FAELLE.filter(({ ergebnis }) =>
        ergebnis.kriterien.some(
          (k) => k.passtWenn?.art === 'sicher_bis' && Number(k.istwert) <= Number(k.passtWenn.betrag),
        ),
      ).map(({ frage }) => frage),
    ).toEqual([]);
  });
});

describe('über dem Richtwert (R-04)', () => {
  test('sagt wie viel, dass es kein Nein ist, dass Gründe zählen, was man selbst zahlt, wen man fragt', () => {
    const zahlt = /Dann zahlen Sie|Vielleicht zahlen Sie|zahlt das Jobcenter den höheren Teil/u;
    jede(mit('ueber_richtwert'), ({ text }) => {
      const alles = [...text.kasten, ...text.saetze].join(' ');
      const stellen = [
        alles.indexOf('Das heißt nicht, dass Sie dort nicht wohnen können.'),
        alles.indexOf('Das Jobcenter prüft jeden Fall einzeln.'),
        alles.search(zahlt),
        alles.indexOf('Sprechen Sie mit dem Jobcenter'),
      ];
      return stellen[0] === 0 && stellen.every((stelle, i) => i === 0 || stelle > (stellen[i - 1] ?? -1));
    });
  });

  test('braucht vor den nächsten Schritten höchstens 70 Wörter, und für jede weitere Grenze wenige mehr', () => {
    jede(mit('ueber_richtwert'), (antwort) => {
      const weitere = entscheidend(antwort, 'ueber_richtwert').length - 1;
      const hoeher = antwort.ergebnis.hinweise.filter((h) => h.code === 'hoeherer_wert_unbekannt').length;
      const bisher = entscheidend(antwort, 'ueber_richtwert').some((k) => k.herkunft === 'gesetz') ? 1 : 0;
      const kinder = antwort.ergebnis.personenzahlen.length;
      return woerter(antwort.alles) <= 70 + 16 * (weitere + hoeher + bisher + kinder);
    });
  });

  test('gibt es höhere Werte, die wir nicht kennen, ist „über“ nicht das letzte Wort', () => {
    const unbekannt = mit('ueber_richtwert').filter(({ ergebnis }) =>
      ergebnis.hinweise.some((h) => h.code === 'hoeherer_wert_unbekannt'),
    );
    jede(
      unbekannt,
      ({ text, alles }) =>
        text.titel.endsWith(', den wir kennen') &&
        /Für „.+“ gelten höhere Werte, die wir nicht kennen\./u.test(alles) &&
        !/Dann zahlen Sie (?!vielleicht)/u.test(alles),
    );
  });
});

test('genau auf dem Richtwert wird so genannt', () => {
  const genau = mit('im_rahmen').filter(({ ergebnis }) =>
    ergebnis.kriterien.some(
      (k) => k.kriterium === 'miete' && k.massgeblich && k.differenz === '0.00' && k.istwertArt === 'genau',
    ),
  );
  for (const { text } of genau)
    expect(text.kasten).toContain('Sie liegen genau auf dem Richtwert. Das ist noch im Rahmen.');
});

test('wer darüber liegt, erfährt, bis wohin es im Rahmen wäre', () => {
  jede(
    [...mit('ueber_richtwert'), ...mit('nur_heizung_ueber')],
    ({ text }) =>
      text.ziel !== null &&
      /^Bis [\d.]+,\d\d\u00a0€ (im Monat|je m²) .+ (im Rahmen|meist nicht nach)\.$/u.test(text.ziel),
  );
  for (const urteil of ['im_rahmen', 'miete_im_rahmen', 'nicht_pruefbar'] as const)
    jede(mit(urteil), ({ text }) => text.ziel === null);
});

describe('woher die Richtwerte kommen', () => {
  test('wie gut die Werte belegt sind, steht neben jedem Urteil nach einer Tabelle, und nur dort', () => {
    jede(ANTWORTEN, ({ ergebnis: { tabelle }, text }) =>
      tabelle?.herkunft === 'traeger'
        ? text.herkunft === BELEG[tabelle.quelle.beleg]
        : text.herkunft === null,
    );
  });

  test('Sätze der Tabelle stehen beim Urteil', () => {
    jede(ANTWORTEN, ({ ergebnis, text }) => {
      const saetze = ergebnis.hinweise.flatMap((h) => (h.code === 'tabelle_sagt' ? [h.werte.text] : []));
      return JSON.stringify(saetze) === JSON.stringify(text.tabelle);
    });
  });

  test('eine Grenze der Gerichte heißt nie Richtwert', () => {
    const gerichte = ANTWORTEN.filter(({ ergebnis }) =>
      ergebnis.kriterien.some((k) => k.herkunft === 'rechtsprechung' && k.status !== 'nicht_pruefbar'),
    );
    jede(gerichte, ({ ergebnis, text }) =>
      ergebnis.kriterien
        .filter((k) => k.herkunft === 'rechtsprechung' && k.differenz !== null)
        .every(
          (k) =>
            [text.titel, ...text.kasten, ...text.saetze]
              .filter((satz) => satz.includes('Heizkosten'))
              .every((satz) => !/Richtwert/u.test(satz.replace('kein Richtwert vom Jobcenter', ''))) ||
            k === null,
        ),
    );
  });
});

describe('nur was entscheidet, spricht für die Miete', () => {
  const [fall] = mit('im_rahmen');
  const kriterium = fall?.ergebnis.kriterien.find((k) => k.kriterium === 'miete' && k.massgeblich);
  if (!fall || !kriterium) throw new Error('Kein Fall im Rahmen');
  const hinweis = { ...kriterium, massgeblich: false, wirkung: 'hinweis', differenz: '-99.00' } as const;
  const knapp = { ...kriterium, differenz: '-0.01' };

  test('der Abstand ist der zur nächsten Grenze, die entscheidet', () => {
    const weit = { ...kriterium, differenz: '-50.00' };
    const kriterien = [hinweis, weit, knapp];
    const { kasten } = urteilText({ ...fall.ergebnis, kriterien }, fall.fall);
    expect(kasten.join(' ')).toContain('0,01');
    expect(kasten.join(' ')).not.toContain('50,00');
  });
});
