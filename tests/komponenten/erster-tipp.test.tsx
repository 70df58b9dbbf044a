import { act, fireEvent, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, it, vi } from 'vitest';
import { Insel } from '@/app/inseln/insel';
import { wecke } from '@/app/inseln/wecken';
import { ERSTER_TIPP, MOMENT, NICHT_GELADEN } from '@/scripts/bau/erster-tipp';

const gesendet = vi.fn<(ort: string) => void>();

function Formular() {
  return (
    <form
      aria-label="Suche"
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        gesendet(String(new FormData(ereignis.currentTarget).get('ort')));
      }}
    >
      <input name="ort" aria-label="Ort" />
      <button type="submit">Weiter</button>
    </form>
  );
}

// As the page does it; once, because its listeners belong to the window.
// biome-ignore lint/security/noGlobalEval: the script of the page itself.
window.eval(ERSTER_TIPP);

beforeEach(() => {
  gesendet.mockClear();
  document.body.innerHTML = renderToString(<Insel name="ortssuche" teil={Formular} angaben={{ a: 1 }} />);
});

const tippe = () => fireEvent.click(screen.getByRole('button', { name: 'Weiter' }));

it('wiederholt, was gesendet wurde, bevor die Seite antwortet, mit dem, was dann dasteht', async () => {
  fireEvent.change(screen.getByLabelText('Ort'), { target: { value: 'Laat' } });
  tippe();
  expect(screen.getByRole('status')).toHaveTextContent(MOMENT);
  expect(gesendet).not.toHaveBeenCalled();
  fireEvent.change(screen.getByLabelText('Ort'), { target: { value: 'Laatzen' } });
  await act(async () => wecke('ortssuche', Formular));
  expect(gesendet.mock.calls).toEqual([['Laatzen']]);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('sendet nichts von selbst und hält sich heraus, sobald die Seite antwortet', async () => {
  await act(async () => wecke('ortssuche', Formular));
  expect(gesendet).not.toHaveBeenCalled();
  tippe();
  expect(gesendet).toHaveBeenCalledOnce();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('sagt, wenn die Skripte nicht kommen', () => {
  tippe();
  const skript = document.body.appendChild(document.createElement('script'));
  fireEvent.error(skript);
  expect(screen.getByRole('status')).toHaveTextContent(NICHT_GELADEN);
  tippe();
  expect(screen.getByRole('status')).toHaveTextContent(NICHT_GELADEN);
});
