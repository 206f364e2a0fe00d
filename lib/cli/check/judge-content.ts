import { join } from 'node:path';
import type { Environment } from '@/lib/config/environment';
import { hashOf } from '@/lib/config/hash';
import { readGlossary } from '@/lib/content/glossary';
import { judgeAcross } from '@/lib/content/judge-across';
import { findContent, type ListedFolder, listFolders, readFolder, readGlossaryText } from '@/lib/content/read';
import type { Problem } from '@/lib/problems/problem';
import { judgeMessages } from '@/lib/translations/messages/judge-messages';
import { readMessages } from '@/lib/translations/messages/read-messages';
import { judgeFolders } from './judge-folders';
import { hashOfFolder, type JudgementStore, type Judgements, readJudgements, writeJudgements } from './judgement-cache';

/**
 * What `checkContent` finds, and which pictures are broken, found without judging again what was judged before: folders
 * whose files have not changed since, nor the glossary, nor the code that judges. `texts` is the number of those that are
 * in the catalogue.
 */
export async function judgeContent(
	{ contentDir, now }: Pick<Environment, 'contentDir' | 'now'>,
	{ folder, code }: JudgementStore,
): Promise<{ texts: number; problems: Problem[] }> {
	const terms = readGlossaryText(contentDir);
	const { glossary, problems: slips } = readGlossary(terms);
	const store = { folder, code: hashOf(`${code}\n${terms}`) };
	const known = readJudgements(store, contentDir);
	const judgements: Judgements = new Map();
	const unknown: ListedFolder[] = [];
	for (const folder of listFolders(contentDir)) {
		const former = known.get(folder.name);
		if (former && former.hash === hashOfFolder(readFolder(contentDir, folder))) judgements.set(folder.name, former);
		else unknown.push(folder);
	}
	for (const [name, judged] of await judgeFolders(contentDir, unknown, glossary)) judgements.set(name, judged);
	if (unknown.length > 0 || known.size !== judgements.size) writeJudgements(store, contentDir, judgements);

	const folders = [...judgements].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, { judgement }]) => judgement);
	const stories = folders.flatMap(({ story }) => story ?? []);
	const fixedPages = folders.flatMap(({ page }) => page ?? []);
	const paths = folders.flatMap((folder) => folder.paths);
	const problems = [
		...findContent(contentDir),
		...slips,
		...folders.flatMap((folder) => folder.problems),
		...judgeAcross({ paths, stories, fixedPages }, now),
	];
	return {
		texts: [...stories, ...fixedPages].flatMap(({ texts }) => texts).length,
		problems: [
			...problems.map((problem) => ({ ...problem, file: join(contentDir, problem.file) })),
			...judgeMessages(readMessages()),
		],
	};
}
