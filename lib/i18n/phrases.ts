import { type Locale, localeFacts } from './locales';

/**
 * A headline in pieces between which a line may break. Chinese is written without spaces, and browsers break it anywhere,
 * in the middle of words too; so its words are found here. Other languages are left to the browser, which knows better.
 */
export function phrasesOf(headline: string, locale: Locale): string[] {
	if (localeFacts(locale).script !== 'Hans') return [headline];
	const pieces: string[] = [];
	let singles = 0;
	for (const { segment } of segmenter.segment(headline)) {
		const last = pieces.at(-1);
		const isSingle = single.test(segment);
		const isMark = mark.test(segment) && !opening.test(segment);
		if (isMark) joinLast(pieces);
		// Marks stay with the word before them, or after them if they open something. Single characters one after the other
		// are a name that the dictionary does not know; one alone ends the word before it, or leads to the word after it.
		const belongs = isMark || suffix.test(segment) || (isSingle && singles > 0) || singles === 1;
		if (last !== undefined && (belongs || leading.test(last))) pieces[pieces.length - 1] = pieces.at(-1) + segment;
		else pieces.push(segment);
		singles = isSingle && !suffix.test(segment) ? singles + 1 : 0;
	}
	joinLast(pieces);
	return pieces;
}

/** A single character before a mark, or at the end, belongs to the word before it: 有什么用，。 */
function joinLast(pieces: string[]): void {
	const last = pieces.at(-1);
	if (last !== undefined && single.test(last) && pieces.length > 1) pieces.splice(-2, 2, `${pieces.at(-2)}${last}`);
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const opening = /[\p{Ps}\p{Pi}]$/u;
/** What the next word belongs to: a mark that opens something, or a number, which counts it. */
const leading = /[\p{Ps}\p{Pi}\d]$/u;
const mark = /^[^\p{L}\p{N}]+$/u;
const single = /^\p{Script=Han}$/u;
/** Characters that end a word when they stand alone: particles, and nouns such as 人 in 外国人. */
const suffix =
	/^[的地得了着过们者人家员区省市县镇路站线楼馆院校局部署厅处会社店厂券卡证费率额量版期届型类化性度式级号]$|^之./u;
