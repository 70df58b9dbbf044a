/** Measures what people see: contrast of texts and of everything drawn, from the colours the browser has settled on. */
import type { Page } from '@playwright/test';
import { kurzname } from '@/scripts/bau/kurznamen';

const KLASSEN = { zeichenklasse: `.${kurzname('kern-icon')}`, nurGehoert: `.${kurzname('kern-sr-only')}` };

/** Texts below 7:1 (WCAG 1.4.6), drawings below 3:1 (1.4.11), as readable lines; and how many were measured. */
export interface Farbbefund {
  readonly gemessen: { readonly texte: number; readonly zeichnungen: number };
  readonly zuSchwach: readonly string[];
}

export async function farbbefund(page: Page): Promise<Farbbefund> {
  return page.evaluate(({ zeichenklasse, nurGehoert }) => {
    type Farbe = readonly [r: number, g: number, b: number, deckend: number];
    const leinwand = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const gemerkt = new Map<string, Farbe>();

    /** Any CSS colour as bytes; the browser itself converts oklch and the like. */
    const farbe = (css: string): Farbe => {
      const bekannt = gemerkt.get(css);
      if (bekannt) return bekannt;
      if (!leinwand) throw new Error('keine Leinwand');
      leinwand.clearRect(0, 0, 1, 1);
      leinwand.fillStyle = css;
      leinwand.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = leinwand.getImageData(0, 0, 1, 1).data;
      const neu: Farbe = [r, g, b, a / 255];
      gemerkt.set(css, neu);
      return neu;
    };
    const ueber = (oben: Farbe, unten: Farbe): Farbe => {
      const mische = (i: 0 | 1 | 2) => oben[i] * oben[3] + unten[i] * (1 - oben[3]);
      return [mische(0), mische(1), mische(2), 1];
    };
    const grund = (element: Element | null): Farbe => {
      if (element === null)
        return farbe(
          getComputedStyle(document.documentElement).colorScheme.includes('dark') &&
            matchMedia('(prefers-color-scheme: dark)').matches
            ? 'black'
            : 'white',
        );
      const eigene = farbe(getComputedStyle(element).backgroundColor);
      return eigene[3] === 1 ? eigene : ueber(eigene, grund(element.parentElement));
    };
    const helligkeit = (f: Farbe) => {
      const linear = (wert: number) => {
        const s = wert / 255;
        return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
      };
      return 0.2126 * linear(f[0]) + 0.7152 * linear(f[1]) + 0.0722 * linear(f[2]);
    };
    const kontrast = (vorn: string, hinten: Farbe) => {
      const [a, b] = [helligkeit(ueber(farbe(vorn), hinten)), helligkeit(hinten)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    };
    const sichtbar = (element: Element) => {
      const kasten = element.getBoundingClientRect();
      return (
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        kasten.width > 1 &&
        kasten.height > 1 &&
        element.closest(`${nurGehoert}, .sprunglink:not(:focus), thead[style]`) === null &&
        getComputedStyle(element).clipPath === 'none'
      );
    };

    const zuSchwach: string[] = [];
    const gemessen = { texte: 0, zeichnungen: 0 };
    const melde = (was: string, element: Element, wert: number, noetig: number) => {
      if (wert >= noetig - 0.005) return;
      const klasse = element.getAttribute('class') ?? '';
      zuSchwach.push(
        `${was} ${wert.toFixed(2)}:1 <${element.tagName.toLowerCase()} class="${klasse}"> ${element.textContent?.trim().slice(0, 40)}`,
      );
    };

    const texte = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let knoten = texte.nextNode(); knoten; knoten = texte.nextNode()) {
      const element = knoten.parentElement;
      if (!element || !knoten.textContent?.trim() || element.matches('script, noscript, title, style'))
        continue;
      if (!sichtbar(element)) continue;
      const stil = getComputedStyle(element);
      gemessen.texte += 1;
      melde(
        'Text',
        element,
        kontrast(element instanceof SVGElement ? stil.fill : stil.color, grund(element)),
        7,
      );
    }
    for (const feld of document.querySelectorAll(
      'input[type="text"], input[type="radio"], input[type="checkbox"]',
    )) {
      if (!sichtbar(feld)) continue;
      gemessen.zeichnungen += 1;
      melde(
        'Feldrand',
        feld,
        kontrast(getComputedStyle(feld).borderBottomColor, grund(feld.parentElement)),
        3,
      );
    }
    for (const zeichen of document.querySelectorAll(zeichenklasse)) {
      if (!sichtbar(zeichen)) continue;
      gemessen.zeichnungen += 1;
      melde(
        'Zeichen',
        zeichen,
        kontrast(getComputedStyle(zeichen).backgroundColor, grund(zeichen.parentElement)),
        3,
      );
    }
    // A shape is seen by its surface or by its edge; patterns and the flag are made of several.
    for (const form of document.querySelectorAll(
      'main svg :is(rect, line, path, circle, polyline, polygon)',
    )) {
      if (form.closest('defs, pattern, [data-qr]') || !sichtbar(form.closest('svg') as Element)) continue;
      const { fill, stroke } = getComputedStyle(form);
      const farben = [fill, stroke].filter((wert) => wert !== 'none' && !wert.startsWith('url('));
      if (farben.length === 0) continue;
      gemessen.zeichnungen += 1;
      melde(
        'Zeichnung',
        form,
        Math.max(...farben.map((wert) => kontrast(wert, grund(form.closest('svg'))))),
        3,
      );
    }
    return { gemessen, zuSchwach: [...new Set(zuSchwach)] };
  }, KLASSEN);
}

/** Things that can be focused and whose ring is thin or cannot be told from what is around it. */
export async function schwacherFokus(page: Page): Promise<string[]> {
  // The browser shows the ring only to people who use the keyboard.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const gesehen = new Set<string>();
    const befunde: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('a[href], button, input, summary')) {
      const art = `${element.tagName} ${element.getAttribute('type')} ${element.className}`;
      if (gesehen.has(art) || !element.checkVisibility()) continue;
      gesehen.add(art);
      element.focus();
      if (!element.matches(':focus-visible')) befunde.push(`${art}: kein :focus-visible`);
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      if (!ring && boxShadow === 'none') befunde.push(`${art}: ${outlineStyle} ${outlineWidth}`);
    }
    return befunde;
  });
}
