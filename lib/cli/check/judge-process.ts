import type { Glossary } from '@/lib/content/glossary';
import type { ListedFolder } from '@/lib/content/read';
import { judgeListedFolders } from './judge-listed-folders';

type Task = { contentDir: string; folders: ListedFolder[]; glossary: Glossary };

// A process of its own: it is told of folders once, sends back what they come to, and ends.
process.once('message', async ({ contentDir, folders, glossary }: Task) => {
	const judgements = await judgeListedFolders(contentDir, folders, glossary);
	process.send?.(judgements, () => process.disconnect());
});
