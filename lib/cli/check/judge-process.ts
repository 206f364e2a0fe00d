import { readGlossary } from '@/lib/content/glossary';
import { locales } from '@/lib/i18n/locales';
import { readNumbers } from '@/lib/numbers/read';
import { judgeListedFolders } from './judge-listed-folders';
import type { JudgeTask } from './judge-processes';

// A process of its own: it is told of folders once, sends back what they come to, and ends. What reads numbers is made
// while it waits.
process.once('message', async ({ contentDir, folders, terms }: JudgeTask) => {
	const judgements = await judgeListedFolders(contentDir, folders, readGlossary(terms).glossary);
	process.send?.(judgements, () => process.disconnect());
});
for (const locale of locales) readNumbers(locale, '');
