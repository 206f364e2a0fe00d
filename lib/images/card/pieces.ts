import { type Locale, localeFacts } from '@/lib/i18n/locales';
import { phrasesOf } from '@/lib/i18n/phrases';

/** How willingly a line breaks after a piece: where a reader would pause, within a group of words, or anywhere if it must. */
export type Break = 'phrase' | 'word' | 'letter';

/** A part of a headline that stays on one line, with the space after it, if any. */
export type Piece = { text: string; after: Break };

/** A headline in the smallest pieces that a line could consist of; joined, they are the headline. */
export function piecesOf(headline: string, locale: Locale): Piece[] {
	return phrasePieces(headline, locale).flatMap(({ text, after }) =>
		split(text, graphemes.segment(text), (before, next) => !closing.test(next) && !opening.test(before)).map(
			(letter, index, all) => ({ text: letter, after: index === all.length - 1 ? after : ('letter' as const) }),
		),
	);
}

/** The pieces joined where lines are not to break. */
export function joinPieces(pieces: readonly Piece[], allowed: readonly Break[]): Piece[] {
	const joined: Piece[] = [];
	let open = '';
	for (const [index, { text, after }] of pieces.entries()) {
		open += text;
		if (!allowed.includes(after) && index < pieces.length - 1) continue;
		joined.push({ text: open, after });
		open = '';
	}
	return joined;
}

function phrasePieces(headline: string, locale: Locale): Piece[] {
	const { script, tag } = localeFacts(locale);
	if (script === 'Hans') return phrasesOf(headline, locale).map((text) => ({ text, after: 'phrase' }));
	if (script === 'Jpan') return japanesePieces(headline, tag);
	const words = headline.split(/(?<=[ \u200b])(?![ \u200b]|[\p{Pd}:;!?»%])/u);
	const isLeading = script === 'Kore' ? counting : leading;
	return words.map((text) => ({ text, after: isLeading.test(text) ? 'word' : 'phrase' }));
}

/** A number, or a word so short in alphabets, that it leads to the next word: “a year”, “в Шанхае”, “20 Lehrkräfte”. */
const leading =
	/^[\p{Ps}\p{Pi}]*(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]{1,2}|\d[\d.,]*|[\p{Ps}\p{Pi}])\s$/u;
/** In Korean, a number with what it counts: “1년 맞은”, “9000만 달러”, “5건 중”. */
const counting = /^\d[\d.,만억조]*\p{Script=Hangul}{0,2}\s$/u;

/**
 * Japanese has no spaces; readers pause where particles and endings, which are hiragana, give way to the next word, and after
 * marks. Words within such a group are the second choice.
 */
function japanesePieces(headline: string, tag: string): Piece[] {
	const segmenter = new Intl.Segmenter(tag, { granularity: 'word' });
	const words = split(
		headline,
		segmenter.segment(headline),
		(before, next) => !closing.test(next) && !opening.test(before) && !/^\p{Script=Hiragana}/u.test(next),
	);
	return words.map((text, index) => ({
		text,
		after: pausing.test(text) || /^[\p{Ps}\p{Pi}]/u.test(words[index + 1] ?? '') ? 'phrase' : 'word',
	}));
}

const pausing = /[\p{Script=Hiragana}\p{P}\s]$/u;

/** Joins segments between which `mayBreak` says no. */
function split(
	text: string,
	segments: Iterable<{ segment: string }>,
	mayBreak: (before: string, next: string) => boolean,
): string[] {
	const pieces: string[] = [];
	for (const { segment } of segments) {
		const last = pieces.at(-1);
		if (last !== undefined && (!mayBreak(last, segment) || /^\s/.test(segment)))
			pieces[pieces.length - 1] = last + segment;
		else pieces.push(segment);
	}
	return text === '' ? [] : pieces;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** What begins no line (JIS X 4051, GB/T 15834): closing marks, small kana, marks of length and repetition. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶーゝゞヽヾ々〻％]/u;
/** What ends no line. */
const opening = /[\p{Ps}\p{Pi}]$/u;
