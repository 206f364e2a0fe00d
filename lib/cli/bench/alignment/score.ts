import type { Counterparts } from '@/lib/markdown/align/through';

/** How many pairs and nulls were right, found, and to be found; sums over many texts are micro-averages. */
export type Tally = { right: number; found: number; wanted: number };

export const nothing: Tally = { right: 0, found: 0, wanted: 0 };

/**
 * Compares what was found with what is true: each pair of blocks, and each null, a block of either text without a
 * counterpart. `others` is the number of blocks of the second text.
 */
export function tallyOf(found: Counterparts, wanted: Counterparts, others: number): Tally {
	const [ours, theirs] = [factsOf(found, others), factsOf(wanted, others)];
	return { right: [...ours].filter((fact) => theirs.has(fact)).length, found: ours.size, wanted: theirs.size };
}

export function add(one: Tally, other: Tally): Tally {
	return { right: one.right + other.right, found: one.found + other.found, wanted: one.wanted + other.wanted };
}

/** The harmonic mean of precision and recall, in per cent; 100 where nothing was to be found, nor was. */
export function f1({ right, found, wanted }: Tally): number {
	return found + wanted === 0 ? 100 : (200 * right) / (found + wanted);
}

/** `3~4` for a pair; `3~` and `~4` for a null of either text. */
function factsOf(counterparts: Counterparts, others: number): Set<string> {
	const reached = new Set(counterparts.flat());
	const missing = Array.from({ length: others }, (_, index) => index).filter((index) => !reached.has(index));
	return new Set([
		...counterparts.flatMap((indexes, index) =>
			indexes.length === 0 ? [`${index}~`] : indexes.map((other) => `${index}~${other}`),
		),
		...missing.map((index) => `~${index}`),
	]);
}
