import { isDeepStrictEqual } from 'node:util';
import { joinFolder } from '@/lib/content/folder';
import type { Glossary } from '@/lib/content/glossary';
import { folderOf } from '@/lib/content/paths';
import type { Sources } from '@/lib/content/read';
import type { FixedPage, Story } from '@/lib/content/story';
import type { Problem } from '@/lib/problems/problem';
import { judgeFound } from './judge';

/**
 * The work of `checkContent` for one that checks again and again: a folder is joined and judged only where its files, or the
 * glossary, are not what they were the last time.
 */
export function rememberedWork(): { join: typeof joinFolder; judge: typeof judgeFound } {
	const joined = new Map<string, { from: Sources; to: ReturnType<typeof joinFolder> }>();
	// What was not joined anew is the very same story; one that is gone takes its judgement with it.
	const judged = new WeakMap<Story | FixedPage, { by: Glossary; problems: Problem[] }>();
	return {
		join: (sources) => {
			const { texts, pictures, problems } = sources;
			const folder = folderOf([...texts, ...pictures][0]?.path ?? problems[0]?.file ?? '');
			const last = joined.get(folder);
			if (last && isDeepStrictEqual(last.from, sources)) return last.to;
			const to = joinFolder(sources);
			joined.set(folder, { from: sources, to });
			return to;
		},
		judge: (found, glossary) => {
			const last = judged.get(found);
			if (last && isDeepStrictEqual(last.by, glossary)) return last.problems;
			const problems = judgeFound(found, glossary);
			judged.set(found, { by: glossary, problems });
			return problems;
		},
	};
}
