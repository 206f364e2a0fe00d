import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds without a further change after which an editor, or a checkout, is taken to have finished writing. */
const quiet = 60;

/**
 * Calls back soon after anything below a folder was changed, added or removed; what is returned ends it. Each folder is
 * watched by itself, since a watch tells of all files in one: watching a whole tree costs Node a watch for each file.
 */
export function watchTree(root: string, onChange: () => void): () => void {
	let watchers: FSWatcher[] = [];
	let timer: NodeJS.Timeout | undefined;

	const wait = () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			try {
				watchFolders();
			} catch {
				// A folder went while it was looked at: there is more to come.
				return wait();
			}
			onChange();
		}, quiet);
	};
	// All of them anew each time: a folder that was removed and made again looks the same, and has to be watched again.
	const watchFolders = () => {
		const former = watchers;
		watchers = [];
		try {
			for (const folder of foldersFrom(root)) watchers.push(watch(folder, wait).on('error', wait));
		} finally {
			for (const watcher of former) watcher.close();
		}
	};

	watchFolders();
	return () => {
		clearTimeout(timer);
		for (const watcher of watchers) watcher.close();
	};
}

function foldersFrom(root: string): string[] {
	const below = readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => join(entry.parentPath, entry.name));
	return [root, ...below];
}
