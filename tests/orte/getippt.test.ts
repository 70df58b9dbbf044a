import { describe, expect, test } from 'vitest';
import { wieHier } from '@/lib/orte/getippt';

describe('Getippte Adresse', () => {
  test.each([
    ['/Hildesheim', '/hildesheim/'],
    ['/M%C3%BCnchen/', '/muenchen/'],
    ['/mu%CC%88nchen', '/muenchen/'],
    ['/Kreis/Gie%C3%9Fen', '/kreis/giessen/'],
    ['/Bad%20Nauheim', '/bad-nauheim/'],
  ])('%s heißt hier %s', (pfad, hier) => {
    expect(wieHier(pfad)).toBe(hier);
    expect(wieHier(hier)).toBeNull();
  });

  // A missing slash is the server's; what it does not know with one, it does not know without.
  test.each(['/', '/hildesheim/', '/hildesheim', '/404.html', '/daten/01001.csv', '/%E0%A4%A', '//'])(
    '%s bleibt',
    (pfad) => {
      expect(wieHier(pfad)).toBeNull();
    },
  );
});
