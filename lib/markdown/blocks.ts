import type { Blockquote, Code, List, ListItem, Nodes, Root, RootContent } from 'mdast';

/**
 * The blocks of a body: its top-level nodes, but for those that a reader does not see in their place. They are what
 * paragraph links, alignment and drift count. Lists, their items and quotations have blocks in the same way.
 */
export function blocksOf(parent: Root | List | ListItem | Blockquote): RootContent[] {
	const children: readonly RootContent[] = parent.children;
	return children.filter((node) => !uncounted.has(node.type));
}

/** What makes two blocks of the same kind: a heading's level and a list's marker count, an item's text does not. */
export function blockKind(block: RootContent): string {
	if (block.type === 'heading') return `heading ${block.depth}`;
	if (block.type === 'list') return block.ordered ? 'ordered list' : 'list';
	if (isChart(block)) return 'chart';
	return isPicture(block) ? 'picture' : block.type;
}

export function isList(block: RootContent): block is List {
	return block.type === 'list';
}

/** A block ```chart: it becomes a drawing and a table. */
export type ChartBlock = Code & { lang: 'chart' };

export function isChart(node: Nodes): node is ChartBlock {
	return node.type === 'code' && node.lang === 'chart';
}

function isPicture(block: RootContent): boolean {
	return block.type === 'paragraph' && block.children.length === 1 && block.children[0]?.type === 'image';
}

const uncounted = new Set<RootContent['type']>(['definition', 'footnoteDefinition', 'html', 'thematicBreak']);
