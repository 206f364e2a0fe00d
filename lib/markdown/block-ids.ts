import type { Node, Root, RootContent } from 'mdast';
import { blocksOf, isList } from './blocks';
import { element, phrase } from './elements';
import type { BlockIds } from './number-blocks';

/** Step: writes the ids of the blocks, and of the items of lists, into the tree. */
export function writeBlockIds(root: Root, ids: readonly BlockIds[]): void {
	blocksOf(root).forEach((block, index) => {
		const own = ids[index];
		if (!own) return;
		writeIds(root, block, own.ids);
		if (!isList(block)) return;
		block.children.forEach((item, place) => {
			writeIds(root, item, own.items[place] ?? []);
		});
	});
}

function writeIds(root: Root, node: RootContent, [id, ...further]: readonly string[]): void {
	if (id === undefined) return;
	node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
	const anchors = further.map((extra) => phrase('span', { id: extra }, []));
	const holder = firstWords(node);
	if (holder) holder.children.unshift(...anchors);
	else
		root.children.splice(
			root.children.indexOf(node),
			0,
			...anchors.map(({ data }) => ({ ...element('div', {}, []), data: { ...data, hName: 'div' } })),
		);
}

/** The first paragraph or heading in a block, where an empty anchor may stand. */
function firstWords(node: Node): Extract<RootContent, { type: 'paragraph' | 'heading' }> | undefined {
	const content = node as RootContent;
	if (content.type === 'paragraph' || content.type === 'heading') return content;
	if (!('children' in content)) return undefined;
	for (const child of content.children) {
		const found = firstWords(child);
		if (found) return found;
	}
	return undefined;
}
