import { locales } from '@/lib/i18n/locales';
import { type Problem, problemIn } from '@/lib/problems/problem';
import { findAliasClashes, findCaseClashes } from './address-clashes';
import { type FolderText, joinFixedPage, joinStory } from './join';
import { parseContentPath } from './paths';
import type { Sources } from './read';
import { readText, type TextKind } from './read-text';
import { findDeadReferences } from './references';
import { type Catalogue, catalogueOf, type FixedPage, type Story } from './story';

/**
 * Joins what is in `content/` into stories. Pure. What is broken is left out of the catalogue and reported: all problems
 * of all files, in one go. Paths are relative to `content/`; `now` decides which links lead to stories that are out.
 */
export function buildCatalogue(
	{ texts, pictures, problems: found }: Sources,
	now: Date,
): { catalogue: Catalogue; problems: Problem[] } {
	const problems = [...found, ...findCaseClashes(texts)];
	const folders = { story: new Map<string, FolderText<'story'>[]>(), fixed: new Map<string, FolderText<'fixed'>[]>() };
	for (const { path, text } of texts) {
		const at = parseContentPath(path);
		if ('reason' in at) problems.push(problemIn(path, at));
		else if (at.kind === 'story') addTo(folders.story, { at, path, reading: readText('story', text) });
		else addTo(folders.fixed, { at, path, reading: readText('fixed', text) });
	}

	const picturesByPath = new Map(pictures.map((picture) => [picture.path, picture]));
	const stories: Story[] = [];
	for (const folder of folders.story.values()) {
		problems.push(...problemsWithin(folder));
		const joined = joinStory(folder, picturesByPath);
		problems.push(...joined.problems);
		if (joined.story) stories.push(joined.story);
	}
	const fixedPages: FixedPage[] = [];
	for (const folder of folders.fixed.values()) {
		problems.push(...problemsWithin(folder));
		const joined = joinFixedPage(folder);
		problems.push(...joined.problems);
		if (joined.page) fixedPages.push(joined.page);
	}

	const catalogue = catalogueOf(stories, fixedPages, picturesByPath);
	problems.push(...findAliasClashes(catalogue), ...findDeadReferences(catalogue, now));
	return { catalogue, problems };
}

/** Files of one folder in the order of the registry. */
function addTo<Kind extends TextKind>(folders: Map<string, FolderText<Kind>[]>, text: FolderText<Kind>): void {
	const folder = text.path.slice(0, text.path.lastIndexOf('/'));
	const texts = [...(folders.get(folder) ?? []), text];
	folders.set(
		folder,
		texts.sort((a, b) => locales.indexOf(a.at.locale) - locales.indexOf(b.at.locale)),
	);
}

function problemsWithin<Kind extends TextKind>(folder: readonly FolderText<Kind>[]): Problem[] {
	return folder.flatMap(({ path, reading }) => reading.findings.map((finding) => problemIn(path, finding)));
}
