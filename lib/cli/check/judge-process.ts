import type { ListedFolder } from '@/lib/content/files';
import { readGlossary } from '@/lib/content/glossary';
import { locales } from '@/lib/i18n/locales';
import { readNumbers } from '@/lib/numbers/read';
import { judgeListedFolders } from './judge-listed-folders';
import type { JudgeGround } from './judge-processes';

// A process of its own: it is told where folders are and by which glossary they are judged, then of folders, again and again;
// each time it sends back what they come to. It ends when it is let go. What reads numbers is made while it waits.
process.once('message', ({ contentDir, terms }: JudgeGround) => {
	const { glossary } = readGlossary(terms);
	process.on('message', async (folders: ListedFolder[]) => {
		const judgements = await judgeListedFolders(contentDir, folders, glossary);
		if (process.connected) process.send?.(judgements);
	});
});
for (const locale of locales) readNumbers(locale, '');
