import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '@/lib/config/hash';
import { type Problem, problemIn } from '@/lib/problems/problem';
import { folderOf, glossaryPath } from './paths';

// The content folder as it lies on the disk. This file is the only one that reads it.

/** One folder of `content/`, and the paths of its files; `name` as `folderOf` gives it. */
export type ListedFolder = { name: string; paths: string[] };

/** The files of one folder of `content/` as they lie on the disk; `name` as `folderOf` gives it. */
export type SourceFolder = { name: string; files: { path: string; bytes: Buffer }[] };

/** What is wrong if the content folder is not there at all. */
export function findContent(contentDir: string): Problem[] {
	if (existsSync(contentDir)) return [];
	const remedy = 'set CONTENT_DIR to the folder of the stories';
	return [problemIn('', { line: 1, column: 1, reason: 'there is no such folder', remedy })];
}

/** The bytes of the glossary; nothing where there is none. */
export function readGlossaryText(contentDir: string): string {
	const path = join(contentDir, glossaryPath);
	return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** The folders in the order of their names. */
export function listFolders(contentDir: string): ListedFolder[] {
	const folders = new Map<string, string[]>();
	for (const path of listFiles(contentDir)) {
		const paths = folders.get(folderOf(path)) ?? [];
		folders.set(folderOf(path), paths);
		paths.push(path);
	}
	return [...folders].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, paths]) => ({ name, paths }));
}

/** Reads one folder. @throws if one of its files is gone. */
export function readFolder(contentDir: string, { name, paths }: ListedFolder): SourceFolder {
	return { name, files: paths.map((path) => ({ path, bytes: readBytes(contentDir, path) })) };
}

/** A text that differs whenever any file of a folder does; nothing of the files is read. */
export function folderRevision(folder: string): string {
	const files = listFiles(folder).map((path) => {
		const stats = statSync(join(folder, path), { throwIfNoEntry: false });
		return `${folder}/${path} ${stats?.size} ${stats?.mtimeMs}`;
	});
	return hashOf(files.join('\n'));
}

/** The bytes of one file, its path relative to the content folder. @throws if it is gone. */
export function readBytes(contentDir: string, path: string): Buffer {
	return readFileSync(join(contentDir, path));
}

/** The paths of all files, in the order of their code units, without what begins with a dot. */
function listFiles(contentDir: string): string[] {
	if (!existsSync(contentDir)) return [];
	return readdirSync(contentDir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(contentDir, '/').length).replaceAll('\\', '/'))
		.filter((path) => path !== glossaryPath && !path.split('/').some((part) => part.startsWith('.')))
		.sort();
}
