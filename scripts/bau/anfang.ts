/** First step of a build: what an earlier one left behind when it was killed. */
import { rmSync } from 'node:fs';
import { ALT, NEU, OUT } from '@/scripts/bau/ordner';
import { rette } from '@/scripts/bau/tausch';

if (rette({ ziel: OUT, alt: ALT }))
  console.log('out/ war mitten im Austausch stehen geblieben und ist wieder da.');
rmSync(NEU, { recursive: true, force: true });
