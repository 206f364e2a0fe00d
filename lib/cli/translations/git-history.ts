import { execFileSync } from 'node:child_process';
import { basename, dirname } from 'node:path';

/** The texts that a file has had in the history of git, newest first. Empty where there is no git, or no history. */
export function* formerTexts(file: string): Generator<string> {
	const git = (...args: string[]) =>
		execFileSync('git', ['-C', dirname(file), '-c', 'core.quotePath=false', ...args], {
			encoding: 'utf8',
			maxBuffer: 64 * 1024 * 1024,
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	let log: string;
	try {
		log = git('log', '--follow', '--name-only', '--format=%x00%H', '--', basename(file));
	} catch {
		return;
	}
	for (const entry of log.split('\0').slice(1)) {
		const [commit, , path] = entry.split('\n');
		try {
			yield git('show', `${commit}:${path}`);
		} catch {
			// The commit that removed the file; or, in a shallow clone, one that is not there.
		}
	}
}
