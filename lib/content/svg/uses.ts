import { XmlElement } from '@rgrove/parse-xml';

/**
 * Every `<use>` of something that itself uses something. A chain of them, each twice the one before, is a file of a
 * kilobyte that draws a billion shapes; drawings do without.
 */
export function chainedUses(root: XmlElement): XmlElement[] {
	const elements = descendantsOf(root);
	const uses = elements.filter(({ name }) => name === 'use');
	const using = new Set(uses.flatMap(lineOf));
	const idsThatUse = new Set([...using].flatMap(({ attributes: { id } }) => (id === undefined ? [] : [`#${id}`])));
	return uses.filter(({ attributes }) =>
		[attributes.href, attributes['xlink:href']].some((target) => target !== undefined && idsThatUse.has(target.trim())),
	);
}

function descendantsOf(element: XmlElement): XmlElement[] {
	return [element, ...element.children.flatMap((child) => (child instanceof XmlElement ? descendantsOf(child) : []))];
}

/** An element and those that hold it. */
function lineOf(element: XmlElement): XmlElement[] {
	return [element, ...(element.parent instanceof XmlElement ? lineOf(element.parent) : [])];
}
