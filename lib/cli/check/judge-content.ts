import { join } from 'node:path';
import type { Environment } from '@/lib/config/environment';
import { judgeAcross } from '@/lib/content/catalogue';
import { decodeFolder, findContent, readFolders } from '@/lib/content/read';
import type { Problem } from '@/lib/problems/problem';
import { judgeFolder } from '@/lib/translations/judge-folder';
import { judgeMessages } from '@/lib/translations/messages/judge-messages';
import { readMessages } from '@/lib/translations/messages/read-messages';
import { hashOfFolder, type JudgementStore, type Judgements, readJudgements, writeJudgements } from './judgement-cache';

/**
 * What `checkContent` finds, found without judging again what was judged before: folders whose files have not changed
 * since, nor the code that judges. `texts` is the number of those that are in the catalogue.
 */
export function judgeContent(
	{ contentDir, now }: Pick<Environment, 'contentDir' | 'now'>,
	store: JudgementStore,
): { texts: number; problems: Problem[] } {
	const known = readJudgements(store, contentDir);
	const judgements: Judgements = new Map();
	for (const folder of readFolders(contentDir)) {
		const hash = hashOfFolder(folder);
		const former = known.get(folder.name);
		judgements.set(
			folder.name,
			former?.hash === hash ? former : { hash, judgement: judgeFolder(decodeFolder(folder)) },
		);
	}
	const isSame = known.size === judgements.size && [...judgements].every(([name, entry]) => known.get(name) === entry);
	if (!isSame) writeJudgements(store, contentDir, judgements);

	const folders = [...judgements.values()].map(({ judgement }) => judgement);
	const stories = folders.flatMap(({ story }) => story ?? []);
	const fixedPages = folders.flatMap(({ page }) => page ?? []);
	const paths = folders.flatMap((folder) => folder.paths);
	const problems = [
		...findContent(contentDir),
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
