import { join } from 'node:path';
import type { Environment } from '@/lib/config/environment';
import { hashOf } from '@/lib/config/hash';
import { findContent, type ListedFolder, listFolders, readFolder, readGlossaryText } from '@/lib/content/files';
import { judgeAcross } from '@/lib/content/judge-across';
import type { Problem } from '@/lib/problems/problem';
import type { JudgeFolders } from './judge-processes';
import { hashOfFolder, type JudgementStore, type Judgements, recall, remember } from './judgement-cache';

/**
 * What `checkContent` finds, and which pictures are broken, found without judging again what was judged before: folders
 * whose files have not changed since, nor the glossary, nor the code that judges. `texts` is the number of those that are
 * in the catalogue.
 */
export async function judgeContent(
	{ contentDir, now }: Pick<Environment, 'contentDir' | 'now'>,
	{ folder, code }: JudgementStore,
	judgeFolders: JudgeFolders,
): Promise<{ texts: number; problems: Problem[] }> {
	const terms = readGlossaryText(contentDir);
	const store = { folder, code: hashOf(`${code}\n${terms}`) };
	const remembered = recall(store, contentDir);
	const judgements: Judgements = new Map();
	const unknown: ListedFolder[] = [];
	for (const listed of listFolders(contentDir)) {
		const former = remembered?.judgements.get(listed.name);
		if (former && former.hash === hashOfFolder(readFolder(contentDir, listed))) judgements.set(listed.name, former);
		else unknown.push(listed);
	}
	const [judged, shared] = await Promise.all([
		judgeFolders({ contentDir, terms }, unknown),
		// What judges takes longer to load than a check that has nothing to judge.
		remembered?.shared ?? import('./judge-shared').then(({ judgeShared }) => judgeShared(terms)),
	]);
	for (const [name, judgement] of judged) judgements.set(name, judgement);
	if (unknown.length > 0 || remembered?.judgements.size !== judgements.size)
		remember(store, contentDir, { shared, judgements });

	const folders = [...judgements].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, { judgement }]) => judgement);
	const stories = folders.flatMap(({ story }) => story ?? []);
	const fixedPages = folders.flatMap(({ page }) => page ?? []);
	const paths = folders.flatMap((folder) => folder.paths);
	const problems = [
		...findContent(contentDir),
		...shared.glossary,
		...folders.flatMap((folder) => folder.problems),
		...judgeAcross({ paths, stories, fixedPages }, now),
	];
	return {
		texts: [...stories, ...fixedPages].flatMap(({ texts }) => texts).length,
		problems: [
			...problems.map((problem) => ({ ...problem, file: join(contentDir, problem.file) })),
			...shared.messages,
		],
	};
}
