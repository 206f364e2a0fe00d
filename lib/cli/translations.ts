import { run } from './run';
import { printDiff } from './translations/diff';
import { printStatus } from './translations/list';
import { checkPairs } from './translations/numbers';
import { stampFiles } from './translations/stamp';
import { wrongCall } from './wrong-call';

const usage = `Usage: npm run translations -- [COMMAND]

  [--story YEAR/SLUG] [--locale LOCALE] [--status STATUS] [--json]
                           how each story stands in each language
  diff YEAR/SLUG LOCALE    what has changed in the original since that translation was stamped
  numbers --pairs FILE.jsonl
                           what numbers became in pairs of texts from anywhere
  stamp FILE… | --all      remember of translations that they say what their originals say now`;

const commands: Record<string, (args: string[]) => void> = { diff: printDiff, numbers: checkPairs, stamp: stampFiles };

/** `npm run translations`: what is missing, what is stale and why. */
run(() => {
	const args = process.argv.slice(2);
	const [name = ''] = args;
	if (name === '--help') console.log(usage);
	else if (name === '' || name.startsWith('-')) printStatus(args);
	else if (commands[name]) commands[name](args.slice(1));
	else throw wrongCall(`there is no command "${name}"`, `use one of ${Object.keys(commands).join(', ')}, or none`);
});
