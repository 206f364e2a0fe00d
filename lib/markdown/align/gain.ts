import { anchorGain } from './anchors';
import { type Features, joinFeatures } from './features';
import type { LengthModel } from './lengths';
import type { BeadShape, Gain } from './programme';

/**
 * How many blocks of either side may say the same, and the logarithm of how often they do: most stand one to one. What
 * comes first ends a text if all else is equal: of three items beside two, the third is taken for the extra.
 */
const priors = new Map<BeadShape, number>([
	[[1, 0], Math.log(0.05)],
	[[0, 1], Math.log(0.05)],
	[[1, 1], Math.log(0.82)],
	[[2, 1], Math.log(0.05)],
	[[1, 2], Math.log(0.05)],
]);

export const beadShapes = [...priors.keys()];

/**
 * What a bead gains: the logarithm of how much likelier its blocks are, as texts that say the same, than the same blocks
 * by chance; by their kinds, lengths, numbers of sentences, and what translations keep.
 */
export function gainOfBeads(
	originals: readonly Features[],
	translations: readonly Features[],
	lengths: LengthModel,
): Gain {
	const [theirs, ours] = [runsOf(originals), runsOf(translations)];
	const anchors = anchorGain(
		originals.map(({ anchors }) => anchors),
		translations.map(({ anchors }) => anchors),
	);
	return (shape, originalEnd, translationEnd) => {
		const prior = priors.get(shape) as number;
		const original = theirs[shape[0]]?.[originalEnd - 1];
		const translation = ours[shape[1]]?.[translationEnd - 1];
		if (!original || !translation) return prior;
		const kinds = kindGain([...original.kinds, ...translation.kinds]);
		if (kinds === -Infinity) return kinds;
		const parts = translations.slice(translationEnd - shape[1], translationEnd).map(({ length }) => length);
		return (
			prior +
			kinds +
			lengths.gain(original.length, parts) +
			sentenceGain(original.sentences, translation.sentences) +
			anchors(original.anchors, translation.anchors)
		);
	};
}

/** Runs of one and of two blocks, by the index of their last. */
function runsOf(blocks: readonly Features[]): Record<number, (Features | undefined)[]> {
	const pairs = blocks.map((block, index) => {
		const before = blocks[index - 1];
		return before && joinFeatures(before, block);
	});
	return { 1: [...blocks], 2: pairs };
}

/** Kinds that hold running text, which translators turn into one another; every other kind pairs with itself alone. */
const running = new Set(['paragraph', 'list', 'ordered list', 'blockquote']);
/** Kinds of which two may be joined. */
const divisible = new Set([...running, 'listItem']);

const otherKind = Math.log(0.02);
const otherForm = Math.log(0.2);
/** A kind that is rare in texts, the same in both, tells of a pair. */
const sameKind = Math.log(4);

/** Of all blocks of a bead: of one kind and form at best; headings of two levels, or lists of two lengths, next. */
export function kindGain(kinds: readonly string[]): number {
	const [first = '', ...others] = kinds;
	const families = kinds.map(familyOf);
	const isOne = families.every((family) => family === families[0]);
	if (kinds.length > 2 && !families.every((family) => divisible.has(family))) return -Infinity;
	if (!isOne)
		return families.every((family) => running.has(family)) ? otherKind * (new Set(families).size - 1) : -Infinity;
	if (kinds.length === 2 && others[0] !== first) return otherForm;
	return first === 'paragraph' || first === 'listItem' ? 0 : sameKind;
}

/** `heading` of `heading 2`, `list` of `list of 3`. */
function familyOf(kind: string): string {
	return kind.replace(/ of .*$/u, '').replace(/^heading .*$/u, 'heading');
}

/** What numbers of sentences vary by in texts that say the same, and by chance, as variances of the ratio's logarithm. */
const sentenceVariance = { long: 0.25 ** 2, short: 0.1, chance: 0.3 };

function sentenceGain(original: number, translation: number): number {
	const { long, short, chance } = sentenceVariance;
	const variance = long + short / Math.min(original, translation);
	const deviation = Math.log(translation / original) ** 2;
	const logLikelihood = (spread: number) => -(Math.log(spread) + deviation / spread) / 2;
	return logLikelihood(variance) - logLikelihood(variance + chance);
}
