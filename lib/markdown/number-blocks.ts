import type { List, Root, RootContent } from 'mdast';
import type { Locale } from '@/lib/i18n/locales';
import { type AlignedText, alignBlocks } from './align/align';
import { blocksOf, isList } from './blocks';

/** The ids of one block: the first is its own, further ones are those of original blocks that it translates too, or that
 * nothing translates and that stood after it. */
export type BlockIds = {
	ids: string[];
	/** Of a list's items, in order. */
	items: string[][];
	/**
	 * The original's blocks that it translates, by index: none if it is an addition; several, if it joins them; the same as
	 * the block before, if both together translate it. Of an original, its own.
	 */
	originals: number[];
};

/** A body and its language. */
export type NumberedBody = { locale: Locale; body: Root };

/** Numbers the blocks of an original: `p1`, `p2`, …; the items of a list `p7-1`, `p7-2`, …. */
export function numberOriginal(root: Root): BlockIds[] {
	return blocksOf(root).map((block, index) => ({
		ids: [`p${index + 1}`],
		items: isList(block) ? itemIdsOf(block, index).map((id) => [id]) : [],
		originals: [index],
	}));
}

/**
 * Numbers the blocks of a translation after those of its original, so that `#p7` is the same place in both. Of two blocks
 * that translate one, the first has its id; the second, as any extra block, is `p7b`, after the one before it. One that
 * translates two has both ids. The id of an original block that is missing goes to the block before. Items of lists are
 * numbered likewise.
 *
 * Where the original has moved on, its blocks as they stood when the translation was made are a better guide:
 * `successors` gives, for each of them, its index in the original now, if it is still there.
 */
export function numberTranslation(
	translation: NumberedBody,
	original: NumberedBody,
	successors?: readonly (number | undefined)[],
): BlockIds[] {
	const blocks = blocksOf(translation.body);
	const originals = blocksOf(original.body);
	const counterparts =
		successors?.length === blocks.length && successors.some((successor, index) => successor !== index)
			? successors.map((successor) => (successor === undefined ? [] : [successor]))
			: counterpartsOf({ locale: original.locale, blocks: originals }, { locale: translation.locale, blocks });
	const ids = distributeIds(
		counterparts,
		originals.map((_, index) => `p${index + 1}`),
		'p0',
	);
	const items = numberItems({ ...translation, blocks }, { ...original, blocks: originals }, counterparts, ids);
	return blocks.map((_, index) => ({
		ids: ids[index] as string[],
		items: items[index] ?? [],
		originals: [...(counterparts[index] as readonly number[])],
	}));
}

/** For each block of a text, the indexes of those of another that it has in common with it; none is named twice. */
type Counterparts = readonly (readonly number[])[];

function counterpartsOf(original: AlignedText, translation: AlignedText): number[][] {
	return alignBlocks(original, translation).flatMap(({ original: [start, end], translation: [from, to] }) =>
		Array.from({ length: to - from }, () => Array.from({ length: end - start }, (_, index) => start + index)),
	);
}

/** Numbers the items of lists: those of all lists that translate the same lists, as one list. */
function numberItems(
	translation: AlignedText,
	original: AlignedText,
	counterparts: Counterparts,
	ids: readonly (readonly string[])[],
): string[][][] {
	const items: string[][][] = [];
	for (let start = 0, end = 0; start < counterparts.length; start = end) {
		do end++;
		while (end < counterparts.length && isSame(counterparts[start], counterparts[end]));
		const lists = translation.blocks
			.slice(start, end)
			.map((block) => (isList(block as RootContent) ? (block as List) : undefined));
		if (!lists.some((list) => list)) {
			items.push(...lists.map(() => []));
			continue;
		}
		const theirs = (counterparts[start] ?? []).flatMap((index) => {
			const list = original.blocks[index] as RootContent;
			return isList(list) ? [{ items: list.children, ids: itemIdsOf(list, index) }] : [];
		});
		const itemIds = distributeIds(
			counterpartsOf(
				{ locale: original.locale, blocks: theirs.flatMap(({ items }) => items) },
				{ locale: translation.locale, blocks: lists.flatMap((list) => list?.children ?? []) },
			),
			theirs.flatMap(({ ids }) => ids),
			`${ids[start]?.[0]}-0`,
		);
		for (const list of lists) items.push(itemIds.splice(0, list?.children.length ?? 0));
	}
	return items;
}

/** Whether two blocks that follow one another translate the same, and something. */
function isSame(one: readonly number[] = [], other: readonly number[] = []): boolean {
	return one.length > 0 && one.length === other.length && one.every((index, place) => index === other[place]);
}

function itemIdsOf(list: List, index: number): string[] {
	return list.children.map((_, item) => `p${index + 1}-${item + 1}`);
}

/** Gives each entry its counterparts' ids, second ones and extras a letter, and missing ids to the entry before. */
function distributeIds(counterparts: Counterparts, ids: readonly string[], beforeAll: string): string[][] {
	const result: string[][] = [];
	const given = new Set<number>();
	let base = beforeAll;
	let extras = 0;
	for (const indexes of counterparts) {
		const own = indexes.filter((index) => !given.has(index));
		for (const index of own) given.add(index);
		if (own.length > 0) {
			base = ids[own[0] as number] as string;
			extras = 0;
		} else extras++;
		result.push(own.length > 0 ? own.map((index) => ids[index] as string) : [base + extraSuffix(extras)]);
	}
	ids.forEach((id, index) => {
		if (given.has(index)) return;
		const after = counterparts.findIndex(([first]) => first !== undefined && first > index);
		const before = after === -1 ? counterparts.length - 1 : after - 1;
		result[Math.max(before, 0)]?.push(id);
	});
	return result;
}

/** `b`, `c`, … `z`, `za`, …: the block itself would be `a`. */
function extraSuffix(count: number): string {
	return count < 26 ? String.fromCharCode(97 + count) : `z${extraSuffix(count - 25)}`;
}
