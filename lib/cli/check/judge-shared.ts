import { readGlossary } from '@/lib/content/glossary';
import type { Problem } from '@/lib/problems/problem';
import { judgeMessages } from '@/lib/translations/messages/judge-messages';
import { readMessages } from '@/lib/translations/messages/read-messages';

/** What is wrong with files that belong to no folder: the glossary, relative to the content folder, and `messages/`. */
export type SharedProblems = { glossary: Problem[]; messages: Problem[] };

export function judgeShared(terms: string): SharedProblems {
	return { glossary: readGlossary(terms).problems, messages: judgeMessages(readMessages()) };
}
