import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

/** A new, empty folder, which is removed when its file of tests has ended. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'tongwen-'));
	made.push(folder);
	return folder;
}

// Hooks run from the last to the first, so that what a file of tests has started is ended before this.
afterAll(() => {
	for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});
