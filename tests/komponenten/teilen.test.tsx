import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import jsQR from 'jsqr';
import { describe, expect, test, vi } from 'vitest';
import { Teilen } from '@/app/[ort]/teilen';
import { qrModule, qrSvg } from '@/app/bausteine/qr';
import { QrCode } from '@/app/bausteine/qr-code';

const LINK = `https://mietpreisrechner.example/hannover/#v=1&p=2&h=1&km=48000&a=1&nk=12000&hk=7000&qm=5800&t=20260701&r=1&c=2`;
const ADRESSE = 'https://mietpreisrechner.example/hannover/';

/** Paints the unit squares of a path as a grey picture, four pixels a module, and reads it as a camera would. */
function gelesen(pfad: string, n: number, kante = 4): string | undefined {
  const breite = n * kante;
  const bild = new Uint8ClampedArray(breite * breite * 4).fill(255);
  for (const [, x, y, lauf] of pfad.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu)) {
    for (let zeile = Number(y) * kante; zeile < (Number(y) + 1) * kante; zeile++)
      for (let spalte = Number(x) * kante; spalte < (Number(x) + Number(lauf)) * kante; spalte++)
        bild.fill(0, (zeile * breite + spalte) * 4, (zeile * breite + spalte) * 4 + 3);
  }
  return jsQR(bild, breite, breite)?.data;
}

describe('QR-Code', () => {
  test('lässt sich lesen und führt genau zu diesem Link', () => {
    render(<QrCode text={LINK} bildtext="QR-Code: öffnet das Ergebnis" />);
    const bild = screen.getByRole('img', { name: 'QR-Code: öffnet das Ergebnis' });
    const n = Number(bild.getAttribute('viewBox')?.split(' ')[2]);
    expect(gelesen(bild.querySelector('path')?.getAttribute('d') ?? '', n)).toBe(LINK);
  });

  test('hat ringsum vier weiße Module', () => {
    const module = qrModule(ADRESSE);
    const n = module.length;
    module.forEach((zeile, y) => {
      zeile.forEach((schwarz, x) => {
        if (Math.min(x, y, n - 1 - x, n - 1 - y) < 4) expect(schwarz).toBe(false);
      });
    });
    expect(module[4]?.[4]).toBe(true);
  });

  test('trägt Fehlerkorrektur M: 15 von 100 Wörtern dürfen fehlen', () => {
    // The two bits beside the upper left finder, unmasked (ISO/IEC 18004, table 25): 00 is M.
    const module = qrModule('https://mietpreisrechner.example/kiel#p3');
    const bits = [4, 5].map((x) => Number(module[12]?.[x]) ^ ([1, 0][x - 4] ?? 0));
    expect(bits).toEqual([0, 0]);
    // 40 characters: version 3 with 29 modules, plus the quiet zone.
    expect(module).toHaveLength(29 + 8);
  });

  test('als Datei ist er derselbe', () => {
    const svg = qrSvg(ADRESSE, 30);
    const n = Number(/viewBox="0 0 (\d+)/u.exec(svg)?.[1]);
    expect(svg).toContain('width="30mm"');
    expect(gelesen(/ d="([^"]+)"/u.exec(svg)?.[1] ?? '', n)).toBe(ADRESSE);
  });
});

describe('Teilen', () => {
  test('zeigt den Link und den Code erst auf Wunsch, und warnt vorher', async () => {
    const user = userEvent.setup();
    render(<Teilen link={LINK} adresse={ADRESSE} />);
    await user.click(screen.getByText('Ergebnis mitnehmen'));
    expect(screen.getByText(/Der Link enthält Ihre Beträge, aber keinen Namen\./)).toBeVisible();
    expect(document.body.innerHTML).not.toContain('48000');
    await user.click(screen.getByRole('button', { name: 'Link zum Ergebnis kopieren' }));
    expect(await screen.findByText('Der Link ist kopiert.')).toHaveAttribute('role', 'status');
    expect(await navigator.clipboard.readText()).toBe(LINK);
    expect(screen.getByLabelText('Link zum Ergebnis')).toHaveValue(LINK);
    expect(screen.queryByRole('img')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'QR-Code zeigen' }));
    expect(screen.getByRole('img', { name: /QR-Code.*mietpreisrechner.example\/hannover$/ })).toBeVisible();
    expect(screen.getByText('mietpreisrechner.example/hannover')).toBeVisible();
  });

  test('wo der Browser nicht kopieren darf, sagt er es, und das Feld ist da', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('denied'));
    render(<Teilen link={LINK} adresse={ADRESSE} />);
    await user.click(screen.getByText('Ergebnis mitnehmen'));
    await user.click(screen.getByRole('button', { name: 'Link zum Ergebnis kopieren' }));
    expect(await screen.findByText('Kopieren Sie den Link aus dem Feld.')).toBeVisible();
    expect(screen.getByLabelText('Link zum Ergebnis')).toHaveValue(LINK);
  });
});
