/** The tests' own way to the labels of a field finds what the page says, and nothing else. */
import { expect, it } from 'vitest';

it('ein Feld hat die Beschriftungen, die seine id nennen, und die um es herum, in der Reihenfolge der Seite', () => {
  document.body.innerHTML = `
    <label id="drumherum">a <input id="x"> <input id="zweites"></label><label id="eins" for="x">b</label>
    <label id="fremd" for="y">c</label><label id="zwei" for="x">d</label>
    <label for="anders">e <select id="z"></select></label><textarea id="y"></textarea><button id="b">f</button>
    <input id="versteckt" type="hidden"><label for="versteckt">g</label>`;
  const namen = (id: string) =>
    [...((document.getElementById(id) as HTMLInputElement).labels ?? ['keine'])].map((l) =>
      typeof l === 'string' ? l : l.id,
    );
  expect(namen('x')).toEqual(['drumherum', 'eins', 'zwei']);
  expect(namen('y')).toEqual(['fremd']);
  expect([namen('zweites'), namen('z'), namen('b'), namen('versteckt')]).toEqual([[], [], [], ['keine']]);
});
