import type { Properties } from 'hast';
import type { BlockContent, Blockquote, DefinitionContent, Emphasis, PhrasingContent } from 'mdast';

// Markdown has no node for these; the fields below are how mdast-util-to-hast lets a tree name an element itself.

/** A block that becomes the HTML element `name`. */
export function element(
	name: string,
	properties: Properties,
	children: (BlockContent | DefinitionContent)[],
): Blockquote {
	return { type: 'blockquote', children, data: { hName: name, hProperties: properties } };
}

/** A phrase that becomes the HTML element `name`. */
export function phrase(name: string, properties: Properties, children: PhrasingContent[]): Emphasis {
	return { type: 'emphasis', children, data: { hName: name, hProperties: properties } };
}
