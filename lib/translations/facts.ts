import { join } from 'node:path';
import type { Story, StoryText } from '@/lib/content/story';
import { blocksOf, isList } from '@/lib/markdown/blocks';
import { type Finding, type Problem, problemIn } from '@/lib/problems/problem';
import { figuresNotAmong } from './numbers/compare';
import { wordsAt, wordsWithin } from './numbers/located-words';
import { readNumbers } from './numbers/read';
import type { Reading } from './numbers/reading';

/** Languages in which fact sheets are written: English, with Chinese. */
const sheetLocales = ['en', 'zh'] as const;

/**
 * Compares the figures of a story's original with its fact sheet: every figure must be in it; the sheet may hold more.
 * `sheet` is the file's text, undefined where there is none of that name; `folder` is where it was looked for.
 */
export function judgeFacts({ facts, texts: [original] }: Story, folder: string, sheet: string | undefined): Problem[] {
	if (facts.facts === undefined) return [];
	const file = join(folder, `${facts.facts}.md`);
	const say = (finding: Finding) => problemIn(original.path, finding);
	if (sheet === undefined) {
		const reason = `there is no fact sheet ${file}`;
		return [say({ ...original.placeOf(['facts']), reason, remedy: 'write it, or name the one that there is' })];
	}
	const known = readingsOfSheet(sheet);
	return wordsOf(original).flatMap(({ text, placeAt }) =>
		figuresNotAmong(known, { locale: original.locale, text }).map((figure) =>
			say({
				...placeAt(figure.start),
				severity: 'warning',
				reason: `"${figure.text}" is not in the fact sheet ${file}`,
				remedy: 'correct it, or add it to the sheet with its source',
			}),
		),
	);
}

function readingsOfSheet(sheet: string): Reading[] {
	return sheet.split('\n').flatMap((line) => sheetLocales.flatMap((locale) => readNumbers(locale, line)));
}

function wordsOf(text: StoryText) {
	const blocks = blocksOf(text.body).flatMap((block) => (isList(block) ? block.children : [block]));
	return [
		wordsAt(text.title, text.placeOf(['title'])),
		wordsAt(text.description, text.placeOf(['description'])),
		// Its description tells what is to be seen, not what is the case.
		...(text.image?.caption ? [wordsAt(text.image.caption, text.placeOf(['image', 'caption']))] : []),
		...blocks.map((block) => wordsWithin([block])),
	];
}
