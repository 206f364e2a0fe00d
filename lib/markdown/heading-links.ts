import type { Root } from 'mdast';
import { phrase } from './elements';

/** Step: each subhead that has an id ends in a link to itself, so that its address can be seen and taken. */
export function linkHeadings(root: Root, label: string): void {
	for (const heading of root.children) {
		const id = heading.type === 'heading' && heading.data?.hProperties?.id;
		if (!id) continue;
		const properties = { href: `#${id}`, className: ['heading-link'], ariaLabel: label };
		heading.children.push({ type: 'text', value: ' ' }, phrase('a', properties, [{ type: 'text', value: '#' }]));
	}
}
