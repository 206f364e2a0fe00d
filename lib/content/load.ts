import { join } from 'node:path';
import type { Environment } from '@/lib/config/environment';
import type { Problem } from '@/lib/problems/problem';
import { buildCatalogue } from './catalogue';
import { joinFolder } from './folder';
import { readSources } from './read';
import type { Catalogue } from './story';

/** Reads and joins the content folder. The files of its problems are named as seen from where the command was started. */
export function loadCatalogue(
	{ contentDir, now }: Pick<Environment, 'contentDir' | 'now'>,
	joinOne = joinFolder,
): {
	catalogue: Catalogue;
	/** Of all texts, those left out of the catalogue, or that could not even be read, among them; relative to the folder. */
	paths: string[];
	problems: Problem[];
} {
	const sources = readSources(contentDir);
	const { catalogue, problems } = buildCatalogue(sources, now, joinOne);
	return {
		catalogue,
		paths: [...sources.texts.map(({ path }) => path), ...sources.problems.map(({ file }) => file)],
		problems: problems.map((problem) => ({ ...problem, file: join(contentDir, problem.file) })),
	};
}
