import type { Problem } from '@/lib/problems/problem';
import { joinFolder } from './folder';
import { judgeAcross } from './judge-across';
import { outlineOfFixedPage, outlineOfStory } from './outline';
import { folderOf } from './paths';
import type { Sources } from './read';
import { type Catalogue, indexOf } from './story';

/**
 * Joins what is in `content/` into stories. Pure. What is broken is left out of the catalogue and reported: all problems
 * of all files, in one go. Paths are relative to `content/`; `now` decides which links lead to stories that are out. `joinOne`
 * does the work of `joinFolder`, and may remember it.
 */
export function buildCatalogue(
	sources: Sources,
	now: Date,
	joinOne = joinFolder,
): { catalogue: Catalogue; problems: Problem[] } {
	const folders = byFolder(sources).map((folder) => joinOne(folder));
	const stories = folders.flatMap(({ story }) => story ?? []);
	const fixedPages = folders.flatMap(({ page }) => page ?? []);
	const across = judgeAcross(
		{
			paths: sources.texts.map(({ path }) => path),
			stories: stories.map(outlineOfStory),
			fixedPages: fixedPages.map(outlineOfFixedPage),
		},
		now,
	);
	const pictures = new Map(sources.pictures.map((picture) => [picture.path, picture]));
	return {
		catalogue: { ...indexOf(stories, fixedPages), pictures },
		problems: [...folders.flatMap(({ problems }) => problems), ...across],
	};
}

/** In the order of their names. */
function byFolder({ texts, pictures, problems }: Sources): Sources[] {
	const folders = new Map<string, Sources>();
	const folderAt = (path: string): Sources => {
		const key = folderOf(path);
		const folder = folders.get(key) ?? { texts: [], pictures: [], problems: [] };
		folders.set(key, folder);
		return folder;
	};
	for (const text of texts) folderAt(text.path).texts.push(text);
	for (const picture of pictures) folderAt(picture.path).pictures.push(picture);
	for (const problem of problems) folderAt(problem.file).problems.push(problem);
	return [...folders].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, folder]) => folder);
}
