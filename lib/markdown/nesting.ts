import type { Node, Root } from 'mdast';

/** The deepest node of a tree and its depth, the root's being 0. Does not recurse, so that no tree is too deep for it. */
export function deepestNode(root: Root): { depth: number; node: Node } {
	let deepest: { depth: number; node: Node } = { depth: 0, node: root };
	const open = [deepest];
	for (let next = open.pop(); next; next = open.pop()) {
		if (next.depth > deepest.depth) deepest = next;
		const { depth } = next;
		if ('children' in next.node) for (const node of next.node.children as Node[]) open.push({ depth: depth + 1, node });
	}
	return deepest;
}
