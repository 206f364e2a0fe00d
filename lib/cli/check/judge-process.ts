import type { Glossary } from '@/lib/content/glossary';
import type { ListedFolder } from '@/lib/content/read';
import { bounded } from '@/lib/markdown/bounded';
import { judgeListedFolder } from './judge-listed-folder';
import type { Judged } from './judgement-cache';

/** How many folders share one watch over their time; where it ends them, each is watched alone. */
const together = 10;

type Task = { contentDir: string; folders: ListedFolder[]; glossary: Glossary };

// A process of its own: it is told of folders once, sends back what they come to, and ends.
process.once('message', ({ contentDir, folders, glossary }: Task) => {
	const judge = (folder: ListedFolder) => judgeListedFolder(contentDir, folder, glossary);
	const judgements = new Map<string, Judged>();
	for (let at = 0; at < folders.length; at += together) {
		const some = folders.slice(at, at + together);
		const judged = bounded(() => some.map(judge));
		for (const [name, judgement] of judged.ok ? judged.value : some.map(judge)) judgements.set(name, judgement);
	}
	process.send?.(judgements, () => process.disconnect());
});
