import { type ListedFolder, readFolder } from '@/lib/content/files';
import type { Glossary } from '@/lib/content/glossary';
import { decodeFolder } from '@/lib/content/read';
import { judgePictures } from '@/lib/images/judge-pictures';
import { bounded } from '@/lib/markdown/bounded';
import { judgeFolder } from '@/lib/translations/judge-folder';
import { hashOfFolder, type Judgements } from './judgement-cache';

/** How many folders share one watch over their time; where it ends them, each is watched alone. */
const together = 10;

/** Reads and judges folders. Each hash is that of the bytes which were judged. */
export async function judgeListedFolders(
	contentDir: string,
	folders: readonly ListedFolder[],
	glossary: Glossary,
): Promise<Judgements> {
	const judge = (listed: ListedFolder) => {
		const folder = readFolder(contentDir, listed);
		const sources = decodeFolder(folder);
		return { folder, sources, judgement: judgeFolder(sources, glossary) };
	};
	const judgements: Judgements = new Map();
	for (let at = 0; at < folders.length; at += together) {
		const some = folders.slice(at, at + together);
		const judged = bounded(() => some.map(judge));
		for (const { folder, sources, judgement } of judged.ok ? judged.value : some.map(judge)) {
			const problems = [...judgement.problems, ...(await judgePictures(folder, sources))];
			judgements.set(folder.name, { hash: hashOfFolder(folder), judgement: { ...judgement, problems } });
		}
	}
	return judgements;
}
