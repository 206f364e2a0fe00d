import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Environment, readEnvironment } from '@/lib/config/environment';
import { writeFixture } from './fixture';

const fixture = '.next/cache/tongwen/fixture';

/**
 * The settings of a command that builds or serves. With `--fixture` it works on the test site of 300 stories, in folders
 * of its own. With `--drafts` it makes a preview for colleagues, beside the site and never in its place: whatever `OUT_DIR`
 * says, the folder's name gets an ending. @throws {ProblemsError} for settings that make no sense.
 */
export async function readSettings(args: readonly string[] = process.argv.slice(2)): Promise<Environment> {
	const { values } = parseArgs({
		args: [...args],
		options: { fixture: { type: 'boolean' }, drafts: { type: 'boolean' } },
	});
	let environment = readEnvironment();
	if (values.fixture) {
		environment = { ...environment, contentDir: join(fixture, 'content'), outDir: join(fixture, 'out') };
		await writeFixture(environment.contentDir);
	}
	if (!values.drafts) return environment;
	const { outDir } = environment;
	return { ...environment, audience: 'colleagues', outDir: join(dirname(outDir), `${basename(outDir)}-preview`) };
}
