import { chmodSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Replaces what a file holds in one step: whoever stops the program finds the former text or the new one, whole. */
export function replaceFile(file: string, text: string): void {
	const target = realpathSync(file);
	const staging = join(dirname(target), `.${basename(target)}.${process.pid}`);
	writeFileSync(staging, text);
	chmodSync(staging, statSync(target).mode);
	renameSync(staging, target);
}
