import type { Anfrage } from '../anfrage/anfrage';
import { anteil, type Kosten } from '../anfrage/kosten';
import { alsText } from '../modell/bezug';
import type { Orientierung } from '../modell/ergebnis';
import type { Grund } from '../modell/gruende';
import type { Schritt } from '../modell/schritt';
import { finde } from '../wert/finde';
import type { Fund } from '../wert/knoten';
import { schreibeWeg } from '../wert/weg';
import type { Haushalt, Orientierungsplan } from './regelwerk';

/**
 * Values beside the verdict for what has no known limit. Heating: the BSG takes the column “zu hoch” of the Heizspiegel
 * as the border above which someone looks closer (2 July 2009, B 14 AS 36/08 R) - a question, no verdict.
 */
export function orientierungFuer(
  haushalt: Haushalt,
  kosten: Kosten,
  anfrage: Anfrage,
): readonly Orientierung[] {
  const { orientierung } = haushalt;
  return orientierung.length === 0 ? KEINE : orientierung.map((plan) => eine(plan, kosten, anfrage));
}

const KEINE: readonly Orientierung[] = Object.freeze([]);
const KEIN_GRUND: readonly Grund[] = Object.freeze([]);

function eine(
  { code, knoten, zeichnung }: Orientierungsplan,
  kosten: Kosten,
  anfrage: Anfrage,
): Orientierung {
  const { bezug, rechtsgrundlage } = zeichnung;
  const fund = finde(knoten, anfrage);
  const einordnung = code === 'heizspiegel_zu_hoch' ? ordneEin(fund, kosten, anfrage) : null;
  if (fund.art === 'offen') {
    const bekannt = fund.von >= 0 && Number.isFinite(fund.bis);
    const spanne = bekannt ? ([alsText(bezug, fund.von), alsText(bezug, fund.bis)] as const) : null;
    return {
      code,
      bezug,
      rechtsgrundlage,
      wert: null,
      spanne,
      einordnung,
      gruende: [fund.grund],
      rechenweg: [],
    };
  }
  const rechenweg: Schritt[] = [];
  schreibeWeg(knoten, anfrage, fund, zeichnung, rechenweg);
  return {
    code,
    bezug,
    rechtsgrundlage,
    wert: fund.text,
    spanne: null,
    einordnung,
    gruende: KEIN_GRUND,
    rechenweg,
  };
}

/** Low or high only where every kind of heating says so; hot water made elsewhere lowers the border by an unknown part. */
function ordneEin(fund: Fund, kosten: Kosten, { heizung }: Anfrage): Orientierung['einordnung'] {
  const { heizungVon, heizungBis } = kosten;
  if (heizungVon !== heizungBis || fund.von < 0) return null;
  const heizkosten = anteil(heizungVon, kosten);
  if (heizkosten > fund.bis) return 'auffaellig_hoch';
  return heizkosten <= fund.von && heizung?.warmwasser !== 'dezentral' ? 'unauffaellig' : 'je_nach_heizung';
}
