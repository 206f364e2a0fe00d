import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '@/lib/config/environment';
import { loadCatalogue } from '@/lib/content/load';
import type { Problem } from '@/lib/problems/problem';
import { judgeFacts } from '@/lib/translations/facts';

/**
 * Compares every story that names a fact sheet with it, `DIR/<name>.md`; stories that name none are passed over, and counted.
 * Files are named as seen from where the command was started.
 */
export function checkFacts(environment: Environment, folder: string): { problems: Problem[]; passedOver: number } {
	const { stories } = loadCatalogue(environment).catalogue;
	const named = stories.filter(({ facts }) => facts.facts !== undefined);
	const problems = named.flatMap((story) => {
		const file = join(folder, `${story.facts.facts}.md`);
		return judgeFacts(story, folder, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
	});
	return {
		problems: problems.map((problem) => ({ ...problem, file: join(environment.contentDir, problem.file) })),
		passedOver: stories.length - named.length,
	};
}
