import { readFileSync } from 'node:fs';
import { melde, stelleAus } from './wache/aufgabe';

/**
 * `npm run wache:melden -- FILE`: puts a report into the project's one task of the watch, and closes the task when the
 * report is empty. Outside of a job, or without a token, it prints the report.
 */
const text = readFileSync(process.argv[2] ?? 0, 'utf8');
const stelle = stelleAus(process.env);
if (stelle === null) process.stdout.write(text || 'Es gibt nichts zu tun.\n');
else console.log(`Aufgabe der Wache: ${await melde(text, stelle)}`);
