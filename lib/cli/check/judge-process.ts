import type { ListedFolder } from '@/lib/content/read';
import { judgeListedFolder } from './judge-listed-folder';

type Task = { contentDir: string; folders: ListedFolder[] };

// A process of its own: it is told of folders once, sends back what they come to, and ends.
process.once('message', ({ contentDir, folders }: Task) => {
	const judgements = new Map(folders.map((folder) => judgeListedFolder(contentDir, folder)));
	process.send?.(judgements, () => process.disconnect());
});
