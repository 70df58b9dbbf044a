/**
 * Runs once around all unit tests. Every temporary folder of a test, and of a command that it calls, lies in one, and that is
 * gone at the end. The files of a worker share their modules, so that an `afterAll` in a helper runs after the first file only.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function ablage(): () => void {
  const vorher = process.env.TMPDIR;
  const ordner = mkdtempSync(join(tmpdir(), 'mietpreisrechner-'));
  // Workers start later and take it over, as do the processes that they start.
  process.env.TMPDIR = ordner;
  return () => {
    if (vorher === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = vorher;
    rmSync(ordner, { recursive: true, force: true });
  };
}
