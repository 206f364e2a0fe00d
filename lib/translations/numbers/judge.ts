import { basename } from 'node:path';
import type { Nodes } from 'mdast';
import type { StoryText, Text } from '@/lib/content/story';
import { compareNumbers, type Surroundings } from '@/lib/numbers/compare';
import type { Place, Problem } from '@/lib/problems/problem';
import { problemIn } from '@/lib/problems/problem';
import type { BlockPair, TextPair } from '../pairs';
import { acceptedFigures } from './accepted';
import { chartUnits } from './chart-units';
import { type LocatedWords, wordsAt, wordsWithin } from './located-words';

/** Words of an original and their translation, to be compared. */
type Counterparts = {
	/** Of the block or item; undefined for what stands around the body. */
	id?: string;
	original: LocatedWords;
	translation: LocatedWords;
	/** Of the translation, for what is missing in it. */
	start: Place;
	around?: Surroundings;
};

/**
 * What the figures of an original have become in a translation: warnings in the translation, with both places, per block,
 * and per item of a list. What has changed in the original since the translation was stamped is drift, and not compared.
 */
export function judgeNumbers({ original, translation, blocks: pairs, isDrift }: TextPair): Problem[] {
	const accepted = acceptedFigures(
		translation,
		pairs.filter(isDrift).map(({ id }) => id),
	);
	const changedWords = translation.translation?.drift?.words ?? [];
	const problems: Problem[] = [];
	const judge = (words: Counterparts) => problems.push(...compare(original, translation, words, accepted.accepts));
	for (const { name, ...words } of outerWords(original, translation)) if (!changedWords.includes(name)) judge(words);
	for (const [index, pair] of pairs.entries()) {
		if (isDrift(pair)) continue;
		for (const words of wordsOfPair(pair, surroundings(pairs, index))) judge(words);
		for (const words of chartUnits(pair, original.locale, translation.locale)) judge(words);
	}
	return [...problems, ...accepted.problems()];
}

function compare(
	original: Text,
	translation: Text,
	{ id, original: theirs, translation: ours, start, around }: Counterparts,
	accepts: (id: string, figure: string) => boolean,
): Problem[] {
	const { findings } = compareNumbers(
		{ locale: original.locale, text: theirs.text },
		{ locale: translation.locale, text: ours.text },
		around,
	);
	if (findings.length === 0) return [];
	const accept = (figure: string) => (id ? `, or accept it: numbers-ok: ["${id}: ${figure}"]` : '');
	return findings.flatMap(({ target, source }): Problem[] => {
		const figure = (target ?? source)?.text ?? '';
		if (id && accepts(id, figure)) return [];
		const said = source && `"${source.text}" (${placeIn(original, theirs.placeAt(source.start))})`;
		const reason = target ? `"${target.text}" has no counterpart` : `the original says ${said}, and this does not`;
		const remedy = target && said ? `the original says ${said}` : `compare it with the original${accept(figure)}`;
		const { line, column } = target ? ours.placeAt(target.start) : start;
		return [problemIn(translation.path, { line, column, severity: 'warning', reason, remedy })];
	});
}

function placeIn({ path }: Text, { line, column }: Place): string {
	return `${basename(path)}:${line}:${column}`;
}

/** Title, standfirst, and what is said of the lead picture. */
function outerWords(original: Text, translation: Text): (Counterparts & { name: 'title' | 'description' | 'image' })[] {
	const [theirs, ours] = [original, translation].map((text) => ({
		title: text.title,
		description: text.description,
		image: imageWords(text),
	}));
	return (['title', 'description', 'image'] as const).flatMap((name) => {
		if (!theirs?.[name] || !ours?.[name]) return [];
		const start = translation.placeOf([name]);
		return [
			{
				name,
				start,
				original: wordsAt(theirs[name], original.placeOf([name])),
				translation: wordsAt(ours[name], start),
			},
		];
	});
}

function imageWords(text: Text | StoryText): string {
	if (!('image' in text) || !text.image) return '';
	return [text.image.alt, text.image.caption].filter((words) => words !== undefined).join('\n');
}

/** The words of two blocks that pair; those of each two items, where both are lists. */
function wordsOfPair({ id, original, translation, items }: BlockPair, around: Surroundings): Counterparts[] {
	if (!original || !translation) return [];
	const inItems = items.flatMap((item, index) =>
		item.original && item.translation
			? [locate(item.id, item.original, item.translation, surroundings(items, index))]
			: [],
	);
	return inItems.length > 0 ? inItems : [locate(id, original, translation, around)];
}

function locate(id: string, original: Nodes, translation: Nodes, around: Surroundings): Counterparts {
	return {
		id,
		original: wordsOfOriginal(original),
		translation: wordsWithin([translation]),
		start: translation.position?.start ?? { line: 1, column: 1 },
		around,
	};
}

/** By block or item: an original is compared with each of its translations. */
const originals = new WeakMap<Nodes, LocatedWords>();

function wordsOfOriginal(node: Nodes): LocatedWords {
	const known = originals.get(node);
	if (known) return known;
	const words = wordsWithin([node]);
	originals.set(node, words);
	return words;
}

/** The words of blocks without a counterpart beside a pair: a translator who divides or joins blocks moves figures there. */
function surroundings(
	pairs: readonly { original: Nodes | undefined; translation: Nodes | undefined }[],
	index: number,
): Surroundings {
	const wordsBeside = (of: 'original' | 'translation', other: 'original' | 'translation') =>
		[-1, 1].flatMap((step) => {
			const words: string[] = [];
			for (let at = index + step; ; at += step) {
				const pair = pairs[at];
				const node = pair?.[of];
				if (!pair || !node || pair[other]) return words;
				words.push(wordsWithin([node]).text);
			}
		});
	return {
		source: () => wordsBeside('original', 'translation').join('\n'),
		target: () => wordsBeside('translation', 'original').join('\n'),
	};
}
