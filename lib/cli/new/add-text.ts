import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readEnvironment } from '@/lib/config/environment';
import { buildCatalogue } from '@/lib/content/catalogue';
import { parseContentPath } from '@/lib/content/paths';
import { readSources, type SourceText } from '@/lib/content/read';
import type { Story } from '@/lib/content/story';
import type { Locale } from '@/lib/i18n/locales';
import { type Problem, ProblemsError, problemIn } from '@/lib/problems/problem';
import { wrongCall } from '../wrong-call';

/** What there is already in the folder of a text to be made. */
type Surroundings = {
	siblings: SourceText[];
	/** Undefined where there is none, or its original cannot be read: the errors say why. */
	story: Story | undefined;
	errors: Problem[];
	now: Date;
};

/**
 * Adds a text to the content folder. @throws {ProblemsError} before anything is written, if the address is none, the file
 * is there, or `npm run check` would find an error in it.
 */
export function addText(address: string, locale: Locale, makeText: (surroundings: Surroundings) => string): void {
	const path = `${address}/${locale}.md`;
	const at = parseContentPath(path);
	if (!('kind' in at) || at.kind !== 'story')
		throw wrongCall(
			`"${address}" is no address of a story${'reason' in at ? `: ${at.reason}` : ''}`,
			'write a year and a name in small letters, such as 2022/a-story',
		);
	const { contentDir, now } = readEnvironment();
	const file = join(contentDir, path);
	const inContentDir = (problem: Problem) => ({ ...problem, file: join(contentDir, problem.file) });
	const sources = readSources(contentDir);
	const { catalogue, problems } = buildCatalogue(sources, now);

	const story = catalogue.storiesByAddress.get(address);
	if (sources.texts.some((text) => text.path === path)) throw existing(file, story?.texts[0].path === path);
	const siblings = sources.texts.filter((text) => dirname(text.path) === dirname(path));
	const errors = problems.filter((problem) => problem.severity === 'error' && dirname(problem.file) === dirname(path));
	const text = makeText({ siblings, story, errors: errors.map(inContentDir), now });

	const withText = { ...sources, texts: [...sources.texts, { path, text }] };
	const brought = errorsBrought(problems, buildCatalogue(withText, now).problems);
	if (brought.length > 0) throw new ProblemsError(brought.map(inContentDir));
	write(file, text);
	console.log(`${file} is there to be filled in. When it is done, remove "draft: true".`);
}

/** Errors that were not there before: that the address once was another story's, for one. */
function errorsBrought(before: readonly Problem[], after: readonly Problem[]): Problem[] {
	const known = new Set(before.map((problem) => JSON.stringify(problem)));
	return after.filter((problem) => problem.severity === 'error' && !known.has(JSON.stringify(problem)));
}

function write(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	try {
		writeFileSync(file, text, { flag: 'wx' });
	} catch (error) {
		// It has come since the folder was read, or is something else than a file.
		throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? existing(file, false) : error;
	}
}

function existing(file: string, isOriginal: boolean): ProblemsError {
	const reason = `the file is there already${isOriginal ? ': it is the original' : ''}, and was not touched`;
	const remedy = isOriginal ? 'name another language' : 'edit it, or remove it first';
	return new ProblemsError([problemIn(file, { line: 1, column: 1, reason, remedy })]);
}
