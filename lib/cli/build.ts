import { publish } from './publish';
import { run } from './run';
import { readSettings } from './settings';

/** `npm run build`: publishes `content/` to the output folder. */
run(async () => {
	await publish(await readSettings());
});
