import type { ListItem, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Locale } from '@/lib/i18n/locales';
import { featuresOf, kindOf } from './features';
import { beadShapes, gainOfBeads } from './gain';
import { lengthModel, weightedLength } from './lengths';
import { type Bead, bestBeads } from './programme';

/** Blocks of a body, or items of a list, in a language. */
export type AlignedText = { locale: Locale; blocks: readonly (RootContent | ListItem)[] };

/**
 * Which blocks of a translation say what those of its original say, as beads that cover both in order: one to one where
 * both have the same structure and likely lengths, as nearly all have; else what is likeliest as a whole (Gale and
 * Church, 1993, with kinds, numbers of sentences, numbers, names and links beside lengths).
 */
export function alignBlocks(original: AlignedText, translation: AlignedText): Bead[] {
	if (isParallel(original, translation))
		return original.blocks.map((_, index) => ({ original: [index, index + 1], translation: [index, index + 1] }));
	const [theirs, ours] = [original.blocks.map(featuresOf), translation.blocks.map(featuresOf)];
	const lengths = lengthModel(
		original.locale,
		translation.locale,
		ours.map(({ length }) => length),
	);
	return bestBeads(theirs.length, ours.length, beadShapes, gainOfBeads(theirs, ours, lengths));
}

/** In how many standard deviations lengths lie that are no sign of blocks that were joined and others divided. */
const mostDeviations = 4;

/** Whether two texts have the same kinds of blocks in the same order, and none is far too long or short for the other. */
function isParallel({ locale, blocks }: AlignedText, translation: AlignedText): boolean {
	if (blocks.length !== translation.blocks.length) return false;
	const pairs = blocks.map((block, index) => [block, translation.blocks[index] as RootContent] as const);
	if (!pairs.every(([block, other]) => kindOf(block) === kindOf(other))) return false;
	const { deviation } = lengthModel(locale, translation.locale, []);
	return pairs.every(([block, other]) => {
		const { logarithm, variance } = deviation(weightedLength(textOf(block)), weightedLength(textOf(other)));
		return logarithm ** 2 <= mostDeviations ** 2 * variance;
	});
}
