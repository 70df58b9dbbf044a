import { describe, expect, it } from 'vitest';
import { schlank } from '@/scripts/bau/schlank';

describe('Eine schlanke Seite', () => {
  it('verliert Anführungszeichen und Enden, die niemand braucht', () => {
    expect(schlank('<input class="a" name="b" value=""/><p class="a b">x</p>')).toBe(
      '<input class=a name=b value><p class="a b">x</p>',
    );
    expect(schlank('<table><tbody><tr><th scope="row">1</th><td>2</td></tr></tbody></table>')).toBe(
      '<table><tbody><tr><th scope=row>1<td>2</tbody></table>',
    );
  });

  it('lässt Adressen, Inseln, Sätze und Daten, wie sie sind', () => {
    const html =
      '<a href="/a/">class="x"</a><div data-insel="rechner"></div><script type="application/json">{"a":"<li class=\\"b\\">"}</script>';
    expect(schlank(html)).toBe(html);
  });

  it.each([
    '<form noValidate=""><select name="a"><option value="">x</option><option value="b">y</option></select></form>',
    '<ul><li>1<ul><li>2</li></ul></li><li>3</li></ul><ol><li>4</li></ol>',
    '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td></td><td>1<br/>2</td></tr><tr><td>3</td></tr></tbody></table>',
    '<dl><div><dt>a</dt><dd>b</dd><dd>c</dd></div><div><dt>d</dt><dd>e<!-- --> f</dd></div></dl><p data-a="1&amp;2" title="a b">x</p>',
  ])('ist für den Browser dieselbe: %s', (html) => {
    const baum = (text: string) => new DOMParser().parseFromString(text, 'text/html').body.innerHTML;
    expect(baum(schlank(html))).toBe(baum(html));
    expect(schlank(html).length).toBeLessThan(html.length);
  });
});
