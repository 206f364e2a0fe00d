import { locales } from '@/lib/i18n/locales';
import { bounded } from '@/lib/markdown/bounded';
import { type Problem, problemIn } from '@/lib/problems/problem';
import { type FolderText, joinFixedPage, joinStory } from './join';
import { parseContentPath } from './paths';
import type { Sources } from './read';
import type { SourcePicture } from './read-picture';
import { readText, type TextKind } from './read-text';
import { findDeadReferencesWithin } from './references';
import type { FixedPage, Story } from './story';

/** What the files of one folder come to: a story or a page, if it has a valid original, and all that is wrong in it. */
export type JoinedFolder = { story?: Story | undefined; page?: FixedPage | undefined; problems: Problem[] };

/** Judges one folder by its own files alone, so that it need not be judged again until one of them changes. Pure. */
export function joinFolder({ texts, pictures, problems: found }: Sources): JoinedFolder {
	const read = () => readTexts(texts);
	const together = texts.length > 1 ? bounded(read) : undefined;
	const { stories, fixedPages, misplaced } = together?.ok ? together.value : read();
	const problems = [...found, ...misplaced];
	for (const { path, reading } of [...stories, ...fixedPages])
		problems.push(...reading.findings.map((finding) => problemIn(path, finding)));

	const picturesByPath = new Map(pictures.map((picture) => [picture.path, picture]));
	const { story, page, problems: misfits } = join(stories, fixedPages, picturesByPath);
	const dead = [story, page].flatMap((joined) =>
		(joined?.texts ?? []).flatMap((text) => findDeadReferencesWithin(text, picturesByPath)),
	);
	return { story, page, problems: [...problems, ...misfits, ...dead] };
}

function readTexts(texts: Sources['texts']) {
	const stories: FolderText<'story'>[] = [];
	const fixedPages: FolderText<'fixed'>[] = [];
	const misplaced: Problem[] = [];
	for (const { path, text } of texts) {
		const at = parseContentPath(path);
		if ('reason' in at) misplaced.push(problemIn(path, at));
		else if (at.kind === 'story') stories.push({ at, path, reading: readText('story', text) });
		else fixedPages.push({ at, path, reading: readText('fixed', text) });
	}
	return { stories, fixedPages, misplaced };
}

function join(
	stories: readonly FolderText<'story'>[],
	fixedPages: readonly FolderText<'fixed'>[],
	pictures: ReadonlyMap<string, SourcePicture>,
): JoinedFolder {
	if (stories.length > 0) return joinStory(inOrder(stories), pictures);
	if (fixedPages.length > 0) return joinFixedPage(inOrder(fixedPages));
	return { problems: [] };
}

/** The order of the registry. */
function inOrder<Kind extends TextKind>(texts: readonly FolderText<Kind>[]): FolderText<Kind>[] {
	return texts.toSorted((a, b) => locales.indexOf(a.at.locale) - locales.indexOf(b.at.locale));
}
