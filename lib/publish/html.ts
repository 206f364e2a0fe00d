import { defaultTreeAdapter as adapter, type DefaultTreeAdapterMap } from 'parse5';

export type HtmlNode = DefaultTreeAdapterMap['node'];
export type HtmlElement = DefaultTreeAdapterMap['element'];
export type HtmlDocument = DefaultTreeAdapterMap['document'];

/** Every element of a tree, in document order; those inside `<template>` are not in it. */
export function elementsOf(root: HtmlNode): HtmlElement[] {
	const found: HtmlElement[] = [];
	const visit = (node: HtmlNode) => {
		if (adapter.isElementNode(node)) found.push(node);
		if ('childNodes' in node) node.childNodes.forEach(visit);
	};
	visit(root);
	return found;
}

/** The first element of a name. @throws if there is none. */
export function elementNamed(root: HtmlNode, name: string): HtmlElement {
	const element = elementsOf(root).find(({ tagName }) => tagName === name);
	if (!element) throw new Error(`the page has no <${name}>`);
	return element;
}

export function attribute(element: HtmlElement, name: string): string | undefined {
	return element.attrs.find((candidate) => candidate.name === name)?.value;
}

export function setAttribute(element: HtmlElement, name: string, value: string): void {
	const existing = element.attrs.find((candidate) => candidate.name === name);
	if (existing) existing.value = value;
	else element.attrs.push({ name, value });
}

/** The text directly inside an element, such as a script's code. */
export function textIn(element: HtmlElement): string {
	return element.childNodes.map((node) => (adapter.isTextNode(node) ? node.value : '')).join('');
}

/** A new element that holds text as it is, such as a style or a script. */
export function createElement(name: string, attributes: Record<string, string>, text = ''): HtmlElement {
	const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
	const element = adapter.createElement(name, 'http://www.w3.org/1999/xhtml' as HtmlElement['namespaceURI'], attrs);
	if (text) adapter.insertText(element, text);
	return element;
}

export function remove(node: DefaultTreeAdapterMap['childNode']): void {
	adapter.detachNode(node);
}

export function replace(node: HtmlElement, replacement: HtmlElement): void {
	if (!node.parentNode) return;
	adapter.insertBefore(node.parentNode, replacement, node);
	adapter.detachNode(node);
}

/** Puts an element first among a parent's children, or right after one of them. */
export function insertAfter(parent: HtmlElement, element: HtmlElement, previous?: HtmlElement): void {
	const next = previous ? parent.childNodes[parent.childNodes.indexOf(previous) + 1] : parent.childNodes[0];
	if (next) adapter.insertBefore(parent, element, next);
	else adapter.appendChild(parent, element);
}

export function removeComments(root: HtmlNode): void {
	if (!('childNodes' in root)) return;
	for (const node of [...root.childNodes]) {
		if (adapter.isCommentNode(node)) adapter.detachNode(node);
		else removeComments(node);
	}
}

/** Whether a script holds data, which no browser runs and no policy forbids. */
export function isData(element: HtmlElement): boolean {
	return isStructuredData(element) || isSpeculationRules(element);
}

export function isStructuredData(element: HtmlElement): boolean {
	return element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json';
}

/** Rules that are data until an element makes a script of them, which the policy of the page has to know. */
export function isSpeculationRules(element: HtmlElement): boolean {
	return element.tagName === 'script' && attribute(element, 'class') === 'speculation-rules';
}
