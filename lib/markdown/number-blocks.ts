import type { Root } from 'mdast';
import { blockKind, blocksOf, isList } from './blocks';

/** The ids of one block: the first is its own, further ones are those of original blocks that have no counterpart. */
export type BlockIds = {
	ids: string[];
	/** Of a list's items, in order. */
	items: string[][];
};

/** Numbers the blocks of an original: `p1`, `p2`, …; the items of a list `p7-1`, `p7-2`, …. */
export function numberOriginal(root: Root): BlockIds[] {
	return blocksOf(root).map((block, index) => {
		const id = `p${index + 1}`;
		return { ids: [id], items: isList(block) ? block.children.map((_, item) => [`${id}-${item + 1}`]) : [] };
	});
}

/**
 * Numbers the blocks of a translation after those of its original, so that `#p7` is the same place in both: blocks
 * pair with the same kind in order, matched from both ends. An extra block is `p7b`, after the one before it; the id
 * of an original block that is missing goes to the block before.
 *
 * Where the original has moved on, its blocks as they stood when the translation was made are a better guide:
 * `successors` gives, for each of them, its index in the original now, if it is still there.
 */
export function numberTranslation(
	translation: Root,
	original: Root,
	successors?: readonly (number | undefined)[],
): BlockIds[] {
	const blocks = blocksOf(translation);
	const originals = blocksOf(original);
	const pairs =
		successors?.length === blocks.length ? successors : pairInOrder(blocks.map(blockKind), originals.map(blockKind));
	const ids = distributeIds(
		pairs,
		originals.map((_, index) => `p${index + 1}`),
		'p0',
	);
	return blocks.map((block, index) => {
		const counterpart = originals[pairs[index] ?? -1];
		const itemIds = (): string[][] => {
			if (!isList(block)) return [];
			const own = (ids[index] as string[])[0];
			const originalItems = counterpart && isList(counterpart) ? counterpart.children : [];
			const itemPairs = block.children.map((_, item) => (item < originalItems.length ? item : undefined));
			return distributeIds(
				itemPairs,
				originalItems.map((_, item) => `${own}-${item + 1}`),
				`${own}-0`,
			);
		};
		return { ids: ids[index] as string[], items: itemIds() };
	});
}

/** For each entry of `own` the index of its partner in `other`, if it has one. */
function pairInOrder(own: readonly string[], other: readonly string[]): (number | undefined)[] {
	const pairs: (number | undefined)[] = own.map(() => undefined);
	let start = 0;
	while (start < own.length && start < other.length && own[start] === other[start]) pairs[start] = start++;

	let end = 0;
	const left = Math.min(own.length, other.length) - start;
	while (end < left && own[own.length - 1 - end] === other[other.length - 1 - end]) {
		pairs[own.length - 1 - end] = other.length - 1 - end;
		end++;
	}

	let from = start;
	for (let index = start; index < own.length - end; index++) {
		const partner = other.indexOf(own[index] as string, from);
		if (partner === -1 || partner >= other.length - end) continue;
		pairs[index] = partner;
		from = partner + 1;
	}
	return pairs;
}

/** Gives each entry its partner's id, extras a letter, and the ids of partners nobody has to the entry before. */
function distributeIds(pairs: readonly (number | undefined)[], ids: readonly string[], beforeAll: string): string[][] {
	const result: string[][] = [];
	let base = beforeAll;
	let extras = 0;
	for (const partner of pairs) {
		if (partner === undefined) {
			extras++;
			result.push([base + extraSuffix(extras)]);
		} else {
			base = ids[partner] as string;
			extras = 0;
			result.push([base]);
		}
	}
	ids.forEach((id, index) => {
		if (pairs.includes(index)) return;
		const after = pairs.findIndex((partner) => partner !== undefined && partner > index);
		const before = after === -1 ? pairs.length - 1 : after - 1;
		result[Math.max(before, 0)]?.push(id);
	});
	return result;
}

/** `b`, `c`, … `z`, `za`, …: the block itself would be `a`. */
function extraSuffix(count: number): string {
	return count < 26 ? String.fromCharCode(97 + count) : `z${extraSuffix(count - 25)}`;
}
