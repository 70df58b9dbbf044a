import { main } from './pruefe/befehl';
import { prozess } from './pruefe/prozess';

process.exitCode = await main(process.argv.slice(2), prozess());
