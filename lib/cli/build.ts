import { readEnvironment } from '@/lib/config/environment';
import { publish } from './publish';
import { run } from './run';

/** `npm run build`: publishes `content/` to the output folder. */
run(async () => {
	await publish(readEnvironment());
});
