import { type Befehl, prozess } from './io';

/** The shell of the commands: `tsx scripts/befehl.ts NAME …` runs `main` of scripts/NAME.ts. */
const [name, ...argumente] = process.argv.slice(2);
const { main } = (await import(`./${name}.ts`)) as { main: Befehl };
process.exitCode = await main(argumente, prozess());
