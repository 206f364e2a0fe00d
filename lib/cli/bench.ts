import { benchAlignment } from './bench/alignment';
import { benchCheck } from './bench/check';
import { benchNumbers } from './bench/numbers';
import { run } from './run';
import { oneOf } from './wrong-call';

const usage = `Usage: npm run bench -- BENCH

  check [--stories N]      how long it takes to check N stories in nine languages (1,112 if not said: 10,008 files)
  alignment --corpus FILE [--seeds N]
                           how often blocks that were merged, split and dropped find their counterparts; FILE as for numbers
  numbers --corpus FILE [--from LOCALE]
                           alarms on good translations, and changed numbers caught; FILE holds an object of JSON a line,
                           packed or not: {"id", "doc", "texts": {"en": …, "zh": …, …}}`;

const benches = { alignment: benchAlignment, check: benchCheck, numbers: benchNumbers } satisfies Record<
	string,
	(args: string[]) => Promise<void> | void
>;

/** `npm run bench`: figures about this code, measured here and now. */
run(async () => {
	const [name = '--help', ...args] = process.argv.slice(2);
	if (name === '--help') console.log(usage);
	else await benches[oneOf('bench', name, Object.keys(benches) as (keyof typeof benches)[])](args);
});
