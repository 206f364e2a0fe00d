import { join } from 'node:path';
import type { Environment } from '@/lib/config/environment';
import { readGlossaryText } from '@/lib/content/files';
import { joinFolder } from '@/lib/content/folder';
import { type Glossary, readGlossary } from '@/lib/content/glossary';
import { loadCatalogue } from '@/lib/content/load';
import { judgeFound, judgeTranslations } from './judge';
import { judgeMessages } from './messages/judge-messages';
import { readMessages } from './messages/read-messages';

/**
 * Reads the content folder and judges all of it, and the words of the interface: what `npm run check` reports and the
 * build begins with. Files are named as seen from where the command was started. `work` is what takes long; who checks again
 * and again hands in functions that remember it.
 */
export function checkContent(
	environment: Pick<Environment, 'contentDir' | 'now'>,
	work = { join: joinFolder, judge: judgeFound },
): ReturnType<typeof loadCatalogue> & { glossary: Glossary } {
	const { catalogue, paths, problems } = loadCatalogue(environment, work.join);
	const { glossary, problems: slips } = readGlossary(readGlossaryText(environment.contentDir));
	const found = [...slips, ...judgeTranslations(catalogue, glossary, work.judge)].map((problem) => ({
		...problem,
		file: join(environment.contentDir, problem.file),
	}));
	return { catalogue, paths, glossary, problems: [...problems, ...found, ...judgeMessages(readMessages())] };
}
