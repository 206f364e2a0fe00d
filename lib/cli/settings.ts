import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Environment, readEnvironment } from '@/lib/config/environment';
import { writeFixture } from './fixture';

const fixture = '.next/cache/tongwen/fixture';

/**
 * The settings of a command that builds or serves. With `--fixture` it works on the test site of 300 stories, in folders
 * of its own. @throws {ProblemsError} for settings that make no sense.
 */
export function readSettings(): Environment {
	const { values } = parseArgs({ options: { fixture: { type: 'boolean' } } });
	const environment = readEnvironment();
	if (!values.fixture) return environment;
	const contentDir = join(fixture, 'content');
	writeFixture(contentDir);
	return { ...environment, contentDir, outDir: join(fixture, 'out') };
}
