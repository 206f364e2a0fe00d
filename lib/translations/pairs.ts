import type { ListItem, RootContent } from 'mdast';
import type { Text } from '@/lib/content/story';
import { blocksOf, isList } from '@/lib/markdown/blocks';

/**
 * A node of an original and the one that translates it. A missing translation is undefined, and so is the original of
 * an extra. The id is the original's (`p7`, of an item `p7-3`), or that of the extra (`p7b`).
 */
type Pair<Node> = { id: string; original: Node | undefined; translation: Node | undefined };

export type BlockPair = Pair<RootContent> & {
	/**
	 * Of an original without a translation of its own: the block that translates it together with the one before. Of an
	 * extra: the original that it translates together with the block before.
	 */
	joined: RootContent | undefined;
	/** Where both are lists: their items. */
	items: Pair<ListItem>[];
};

/** An original and a translation of it, with their blocks side by side. */
export type TextPair = {
	original: Text;
	translation: Text;
	blocks: readonly BlockPair[];
	/** Tells the blocks that differ because the original has changed since the translation was stamped. */
	isDrift: (block: BlockPair) => boolean;
};

export function pairTexts(original: Text, translation: Text): TextPair {
	const isDrift = driftOf(original, translation);
	return { original, translation, blocks: pairBlocks(original, translation), isDrift };
}

type Numbered<Node> = { id: string; node: Node };

/**
 * The blocks of an original with those of a translation, in the original's order; an extra stands after the pair of the
 * block that it follows. Blocks pair by their ids. Where between two pairs both texts have blocks left, these stand
 * opposite each other and pair too, unless they are joined with others: they are of kinds that alignment never pairs.
 */
function pairBlocks(original: Text, translation: Text): BlockPair[] {
	const joined = joinedBlocks(original, translation);
	const isJoined = ({ node }: NumberedBlock) => joined.has(node);
	return pairById(numbered(original), numbered(translation), isJoined).map(({ id, original, translation }) => ({
		id,
		original: original?.node,
		translation: translation?.node,
		joined: original && translation ? undefined : joined.get((original ?? translation)?.node as RootContent),
		items: pairItems(original?.items, translation?.items),
	}));
}

/** Tells the blocks whose difference is known: those that changed or came since the stamp, and what translates those that went. */
function driftOf(original: Text, translation: Text): TextPair['isDrift'] {
	const changes = translation.translation?.drift?.blocks ?? [];
	if (changes.length === 0) return () => false;
	const [originals, translations] = [blocksOf(original.body), blocksOf(translation.body)];
	const known = new Set<RootContent | undefined>(
		changes.map((change) =>
			change.kind === 'removed'
				? translations[change.was]
				: change.kind === 'moved'
					? undefined
					: originals[change.now],
		),
	);
	return (pair) => [pair.original, pair.translation].some((node) => node && known.has(node));
}

/** A block, and the items that it has if it is a list. */
type NumberedBlock = Numbered<RootContent> & { items: Numbered<ListItem>[] | undefined };

function numbered({ body, blockIds }: Text): NumberedBlock[] {
	return blocksOf(body).map((node, index) => {
		const { ids: [id = ''] = [], items: itemIds = [] } = blockIds[index] ?? {};
		const items = isList(node)
			? node.children.map((item, place) => ({ id: itemIds[place]?.[0] ?? '', node: item }))
			: undefined;
		return { id, node, items };
	});
}

function pairItems(
	originals: readonly Numbered<ListItem>[] | undefined,
	translations: readonly Numbered<ListItem>[] | undefined,
): Pair<ListItem>[] {
	if (!originals || !translations) return [];
	return pairById(originals, translations, () => false).map(({ id, original, translation }) => ({
		id,
		original: original?.node,
		translation: translation?.node,
	}));
}

/** Each block that is translated, or translates, only together with the one before it, with its counterpart. */
function joinedBlocks(original: Text, translation: Text): Map<RootContent, RootContent> {
	const [originals, translations] = [blocksOf(original.body), blocksOf(translation.body)];
	const joined = new Map<RootContent, RootContent>();
	const seen = new Set<number>();
	translation.blockIds.forEach(({ originals: indexes }, place) => {
		const block = translations[place];
		const [first, ...further] = indexes.flatMap((index) => originals[index] ?? []);
		if (!block || !first) return;
		if (seen.has(indexes[0] as number)) joined.set(block, first);
		for (const other of further) joined.set(other, block);
		for (const index of indexes) seen.add(index);
	});
	return joined;
}

function pairById<Item extends { id: string }>(
	originals: readonly Item[],
	translations: readonly Item[],
	isJoined: (item: Item) => boolean,
): Pair<Item>[] {
	const ids = new Set(originals.map(({ id }) => id));
	const counterparts = new Map<string, Item>();
	/** Extras by the id of the block that they follow; those before all others by the empty text. */
	const extras = new Map<string, Item[]>();
	let last = '';
	for (const item of translations) {
		if (ids.has(item.id)) {
			counterparts.set(item.id, item);
			last = item.id;
		} else extras.set(last, [...(extras.get(last) ?? []), item]);
	}

	const pairs: Pair<Item>[] = [];
	let left = extras.get('') ?? [];
	const addLeft = () => {
		for (const item of left) pairs.push({ id: item.id, original: undefined, translation: item });
		left = [];
	};
	for (const item of originals) {
		const { id } = item;
		const counterpart = counterparts.get(id);
		if (counterpart) {
			addLeft();
			pairs.push({ id, original: item, translation: counterpart });
			left = [...(extras.get(id) ?? [])];
		} else {
			const areOpposite = !isJoined(item) && left[0] && !isJoined(left[0]);
			pairs.push({ id, original: item, translation: areOpposite ? left.shift() : undefined });
		}
	}
	addLeft();
	return pairs;
}
