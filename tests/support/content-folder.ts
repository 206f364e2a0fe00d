import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './temporary-folder';

/** Writes files, given by their paths, below a new folder, and returns it. */
export function contentFolder(files: Readonly<Record<string, string>>): string {
	const folder = join(temporaryFolder(), 'content');
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

export const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="12" height="8"><path d="M0 0h12v8H0z"/></svg>\n';
