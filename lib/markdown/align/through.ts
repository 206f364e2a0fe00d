/** For each block of a text, in order, the blocks that it translates or that say the same, by index: `BlockIds.originals`. */
export type Counterparts = readonly (readonly number[])[];

/**
 * The counterparts of two texts that translate one original, from what each has of it: blocks that translate a block in
 * common. Nothing is compared anew, so that both agree with the original's numbers.
 */
export function counterpartsThrough(one: Counterparts, other: Counterparts): number[][] {
	const translating = new Map<number, number[]>();
	other.forEach((originals, index) => {
		for (const original of originals) translating.set(original, [...(translating.get(original) ?? []), index]);
	});
	return one.map((originals) => [...new Set(originals.flatMap((original) => translating.get(original) ?? []))]);
}
