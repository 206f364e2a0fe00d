import type { Nodes } from 'mdast';

/**
 * All nodes of a tree in the order of the text, the root first; for looking, where nothing is replaced. Archives are read
 * node by node: `visit`, which gives every node a function with a name of its own, took a tenth of the time.
 */
export function nodesOf(root: Nodes): Nodes[] {
	const nodes: Nodes[] = [];
	const open: Nodes[] = [root];
	for (let node = open.pop(); node; node = open.pop()) {
		nodes.push(node);
		if ('children' in node)
			for (let index = node.children.length - 1; index >= 0; index--) open.push(node.children[index] as Nodes);
	}
	return nodes;
}
