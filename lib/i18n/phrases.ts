import { type Locale, localeFacts } from './locales';

/**
 * A headline in pieces between which a line may break. Chinese is written without spaces, and browsers break it anywhere,
 * in the middle of words too; so its words are found here. Other languages are left to the browser, which knows better.
 */
export function phrasesOf(headline: string, locale: Locale): string[] {
	if (localeFacts(locale).script !== 'Hans') return [headline];
	const pieces: string[] = [];
	let isRun = false;
	for (const { segment } of segmenter.segment(headline)) {
		const last = pieces.at(-1);
		const isCharacter = character.test(segment);
		const isMark = mark.test(segment) && !opening.test(segment);
		// Marks stay with the word before them, or after them if they open something. Characters that stand alone one after
		// the other do too: they are a name that the dictionary does not know.
		if (last !== undefined && (isMark || opening.test(last) || (isCharacter && isRun)))
			pieces[pieces.length - 1] = last + segment;
		else pieces.push(segment);
		isRun = isCharacter;
	}
	return pieces;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const opening = /[\p{Ps}\p{Pi}]$/u;
const mark = /^[^\p{L}\p{N}]+$/u;
const character = /^\p{Script=Han}$/u;
