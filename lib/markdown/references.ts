import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { nodesOf } from './nodes';

/** Step: `[text][name]` and `![alt][name]` become plain links and images, so that later steps know one form only. */
export function inlineReferences(root: Root): void {
	const definitions = new Map<string, Definition>();
	for (const node of nodesOf(root))
		if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
	if (definitions.size === 0) return;
	visit(root, (node, index, parent) => {
		if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
		const definition = definitions.get(node.identifier);
		if (!definition || !parent || index === undefined) return;
		const { url } = definition;
		const title = definition.title ?? null;
		const place = node.position ? { position: node.position } : {};
		parent.children[index] =
			node.type === 'linkReference'
				? { type: 'link', url, title, children: node.children, ...place }
				: { type: 'image', url, title, alt: node.alt ?? null, ...place };
	});
}
