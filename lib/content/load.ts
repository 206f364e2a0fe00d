import { join } from 'node:path';
import type { Environment } from '@/lib/config/environment';
import type { Problem } from '@/lib/problems/problem';
import { buildCatalogue } from './catalogue';
import { readSources } from './read';
import type { Catalogue } from './story';

/** Reads and joins the content folder. The files of its problems are named as seen from where the command was started. */
export function loadCatalogue({ contentDir, now }: Pick<Environment, 'contentDir' | 'now'>): {
	catalogue: Catalogue;
	problems: Problem[];
} {
	const { catalogue, problems } = buildCatalogue(readSources(contentDir), now);
	return { catalogue, problems: problems.map((problem) => ({ ...problem, file: join(contentDir, problem.file) })) };
}
