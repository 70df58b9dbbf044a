import { act, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { alsEingebettetesJson, Insel } from '@/app/inseln/insel';
import { wecke } from '@/app/inseln/wecken';

function Zaehler({ name }: { name: string }) {
  return <button type="button">{name}</button>;
}

it('weckt den gedruckten Teil mit denselben Daten', async () => {
  const angaben = { name: '</script><b>&"ä' };
  document.body.innerHTML = renderToString(<Insel name="rechner" teil={Zaehler} angaben={angaben} />);
  const gedruckt = screen.getByRole('button', { name: angaben.name });
  await act(async () => wecke('rechner', Zaehler));
  expect(screen.getByRole('button', { name: angaben.name })).toBe(gedruckt);
});

it('sagt, wenn der Teil auf der Seite fehlt', () => {
  document.body.innerHTML = '<main></main>';
  expect(() => wecke('rechner', Zaehler)).toThrow('fehlt der Teil rechner');
});

it('kein Text in den Daten kann das Skript beenden', () => {
  const json = alsEingebettetesJson({ a: '</script><!--' });
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual({ a: '</script><!--' });
});
