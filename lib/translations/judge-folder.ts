import { joinFolder } from '@/lib/content/folder';
import type { Glossary } from '@/lib/content/glossary';
import { type FixedPageOutline, outlineOfFixedPage, outlineOfStory, type StoryOutline } from '@/lib/content/outline';
import type { Sources } from '@/lib/content/read';
import type { Problem } from '@/lib/problems/problem';
import { judgeStory, judgeTexts } from './judge';

/** All that is to be known of one folder to judge it, and others beside it, without reading it again: plain data. */
export type FolderJudgement = {
	/** Of all its texts, relative to `content/`. */
	paths: string[];
	story?: StoryOutline | undefined;
	page?: FixedPageOutline | undefined;
	problems: Problem[];
};

/** Judges one folder, its translations among them, by its own files and the glossary alone. Pure. */
export function judgeFolder(sources: Sources, glossary: Glossary): FolderJudgement {
	const { story, page, problems } = joinFolder(sources);
	return {
		paths: sources.texts.map(({ path }) => path),
		story: story && outlineOfStory(story),
		page: page && outlineOfFixedPage(page),
		problems: [...problems, ...(story ? judgeStory(story, glossary) : []), ...(page ? judgeTexts(page, glossary) : [])],
	};
}
