import { anchorGain, type WeighedAnchors, weighAnchors } from './anchors';
import { type Features, joinFeatures, type Kind } from './features';
import type { LengthModel } from './lengths';
import type { BeadShape, Gain } from './programme';

/**
 * How many blocks of either side may say the same. What comes first ends a text if all else is equal: of three items
 * beside two, the third is taken for the extra.
 */
export const beadShapes: readonly BeadShape[] = [
	[1, 0],
	[0, 1],
	[1, 1],
	[2, 1],
	[1, 2],
];

/** The logarithm of how often blocks stand so: most one to one. */
function prior([original, translation]: BeadShape): number {
	return Math.log(original === 1 && translation === 1 ? 0.82 : 0.05);
}

/**
 * What a bead gains: the logarithm of how much likelier its blocks are, as texts that say the same, than the same blocks
 * by chance; by their kinds, lengths, numbers of sentences, and what translations keep.
 */
export function gainOfBeads(
	originals: readonly Features[],
	translations: readonly Features[],
	lengths: LengthModel,
): Gain {
	const weigh = weighAnchors(
		originals.map(({ anchors }) => anchors),
		translations.map(({ anchors }) => anchors),
	);
	const [theirs, ours] = [runsOf(originals, weigh), runsOf(translations, weigh)];
	return (shape, originalEnd, translationEnd) => {
		const original = theirs[shape[0]]?.[originalEnd - 1];
		const translation = ours[shape[1]]?.[translationEnd - 1];
		if (!original || !translation) return prior(shape);
		const kinds = kindGain([...original.kinds, ...translation.kinds]);
		if (kinds === -Infinity) return kinds;
		return (
			prior(shape) +
			kinds +
			lengths.gain(original.length, translation.parts) +
			sentenceGain(original.sentences, translation.sentences) +
			anchorGain(original.weighed, translation.weighed)
		);
	};
}

/** A run of blocks, the lengths of its parts, and its anchors as they count. */
type Run = Features & { parts: readonly number[]; weighed: WeighedAnchors };

/** Runs of one and of two blocks, by the index of their last. */
function runsOf(
	blocks: readonly Features[],
	weigh: (anchors: Features['anchors']) => WeighedAnchors,
): Record<number, (Run | undefined)[]> {
	const runOf = (features: Features, parts: readonly Features[]): Run => ({
		...features,
		parts: parts.map(({ length }) => length),
		weighed: weigh(features.anchors),
	});
	return {
		1: blocks.map((block) => runOf(block, [block])),
		2: blocks.map((block, index) => {
			const before = blocks[index - 1];
			return before && runOf(joinFeatures(before, block), [before, block]);
		}),
	};
}

/** Kinds that hold running text, which translators turn into one another; every other kind pairs with itself alone. */
const running = new Set(['paragraph', 'list', 'ordered list', 'blockquote']);
/** Kinds of which two may be joined. */
const divisible = new Set([...running, 'listItem']);
/** Kinds of which texts consist: that two blocks are of one of these tells nothing. */
const common = new Set(['paragraph', 'listItem']);

const sameKind = Math.log(4);
const otherForm = Math.log(0.2);
const otherKind = Math.log(0.02);

/** Of all blocks of a bead: best one kind and form; next a heading of another level, or a longer list; then other kinds. */
function kindGain(kinds: readonly Kind[]): number {
	const [{ name, form } = { name: '', form: '' }] = kinds;
	if (kinds.length > 2 && !kinds.every((kind) => divisible.has(kind.name))) return -Infinity;
	if (!kinds.every((kind) => kind.name === name))
		return kinds.every((kind) => running.has(kind.name)) ? otherKind : -Infinity;
	if (common.has(name)) return 0;
	return kinds.length > 2 || kinds.every((kind) => kind.form === form) ? sameKind : otherForm;
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
