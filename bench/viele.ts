/**
 * `npm run bench:viele`: streams a million made-up questions through the command as it is built (`npm run build` first)
 * and prints its processor time and the most memory it held. Linux only: both are read from /proc.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const ANZAHL = 1_000_000;
/** Clock ticks a second, as Linux counts processor time for programs. */
const TAKT = 100;

function* fragen(): Generator<string> {
  for (let i = 0; i < ANZAHL; i++) {
    const wer = {
      ort: '03241001',
      stichtag: '2026-12-01',
      personen: 1 + (i % 6),
      alleLeistungsberechtigt: true,
    };
    const kosten = { nettokaltmiete: `${300 + (i % 400)}.00`, betriebskosten: '120.00', heizkosten: '80.00' };
    yield `${JSON.stringify({ ...wer, ...kosten, wohnflaeche: '55.00' })}\n`;
  }
}

const befehl = spawn(process.execPath, ['scripts/pruefe/start.js', '--kurz'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
let [antworten, sekunden, megabyte] = [0, 0, 0];
const miss = () => {
  try {
    const teile = readFileSync(`/proc/${befehl.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    sekunden = (Number(teile[11]) + Number(teile[12])) / TAKT;
    const status = readFileSync(`/proc/${befehl.pid}/status`, 'utf8');
    megabyte = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000 || megabyte;
  } catch {
    // It has ended: the last figures stand.
  }
};
const uhr = setInterval(miss, 100);
befehl.stdout.on('data', (teil: Buffer) => {
  for (const byte of teil) if (byte === 10) antworten++;
});
const ende = new Promise<number | null>((fertig) => befehl.on('close', fertig));
await pipeline(Readable.from(fragen()), befehl.stdin);
const code = await ende;
clearInterval(uhr);
console.log(
  `${antworten} von ${ANZAHL} Antworten (Code ${code}): ${sekunden} s Prozessorzeit, höchstens ${Math.round(megabyte)} MB`,
);
if (antworten !== ANZAHL) process.exitCode = 1;
