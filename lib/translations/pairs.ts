import type { ListItem, RootContent } from 'mdast';
import type { Text } from '@/lib/content/story';
import { blocksOf, isList } from '@/lib/markdown/blocks';

/**
 * A node of an original and the one that translates it. A missing translation is undefined, and so is the original of
 * an extra. The id is the original's (`p7`, of an item `p7-3`), or that of the extra (`p7b`).
 */
type Pair<Node> = { id: string; original: Node | undefined; translation: Node | undefined };

export type BlockPair = Pair<RootContent> & {
	/** Where both are lists: their items. */
	items: Pair<ListItem>[];
};

type Numbered = { id: string; node: RootContent; itemIds: string[] };

/**
 * The blocks of an original with those of a translation, in the original's order; an extra stands after the pair of the
 * block that it follows. Blocks pair by their ids. Where between two pairs both texts have blocks left, these stand
 * opposite each other and pair too: they are of different kinds, or would have paired by number.
 */
export function pairBlocks(original: Text, translation: Text): BlockPair[] {
	const originals = numbered(original);
	const ids = new Set(originals.map(({ id }) => id));
	const counterparts = new Map<string, Numbered>();
	/** Extras by the id of the block that they follow; those before all others by the empty text. */
	const extras = new Map<string, Numbered[]>();
	let last = '';
	for (const block of numbered(translation)) {
		if (ids.has(block.id)) {
			counterparts.set(block.id, block);
			last = block.id;
		} else extras.set(last, [...(extras.get(last) ?? []), block]);
	}

	const pairs: BlockPair[] = [];
	let left = extras.get('') ?? [];
	const addLeft = () => pairs.push(...left.map((extra) => pair(undefined, extra)));
	for (const block of originals) {
		const counterpart = counterparts.get(block.id);
		if (!counterpart) pairs.push(pair(block, left.shift()));
		else {
			addLeft();
			pairs.push(pair(block, counterpart));
			left = [...(extras.get(block.id) ?? [])];
		}
	}
	addLeft();
	return pairs;
}

function numbered({ body, blockIds }: Text): Numbered[] {
	return blocksOf(body).map((node, index) => {
		const { ids = [], items = [] } = blockIds[index] ?? {};
		return { id: ids[0] ?? '', node, itemIds: items.map(([id = '']) => id) };
	});
}

function pair(original: Numbered | undefined, translation: Numbered | undefined): BlockPair {
	return {
		id: (original ?? translation)?.id ?? '',
		original: original?.node,
		translation: translation?.node,
		items: original && translation ? pairItems(original, translation) : [],
	};
}

/** Items pair in their order, as they are numbered. */
function pairItems(original: Numbered, translation: Numbered): Pair<ListItem>[] {
	if (!isList(original.node) || !isList(translation.node)) return [];
	const [originals, translations] = [original.node.children, translation.node.children];
	return Array.from({ length: Math.max(originals.length, translations.length) }, (_, index) => ({
		id: original.itemIds[index] ?? translation.itemIds[index] ?? '',
		original: originals[index],
		translation: translations[index],
	}));
}
