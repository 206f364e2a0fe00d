import { parse, serialize } from 'parse5';
import { type ElementModule, elementModules } from '@/components/elements/element-modules';
import { addressOf } from '@/lib/routes/routes';
import type { ElementBundles } from './bundle-elements';
import {
	attribute,
	createElement,
	elementNamed,
	elementsOf,
	type HtmlDocument,
	type HtmlElement,
	insertAfter,
	isData,
	isSpeculationRules,
	remove,
	removeComments,
	replace,
	setAttribute,
	textIn,
} from './html';
import { contentPolicy } from './policy';

export type FinishOptions = {
	elements: Pick<ElementBundles, ElementModule>;
	/** The text of a stylesheet of Next's, by its address. */
	readStyles: (address: string) => string;
};

/** A part of a page that no rule names. Nothing unknown reaches a reader: a person decides what it is. */
export class UnknownPartError extends Error {
	constructor(part: string) {
		super(`the page holds ${part}, which the finish does not know`);
		this.name = 'UnknownPartError';
	}
}

/**
 * Turns a page as Next exports it into the document that readers get: no framework, its styles inside, its policy first.
 * @throws {UnknownPartError} for whatever is neither the framework's nor ours.
 */
export function finishPage(html: string, { elements, readStyles }: FinishOptions): string {
	const document = parse(html);
	removeComments(document);
	const styles: string[] = [];
	for (const element of elementsOf(document)) {
		if (element.tagName === 'script') finishScript(element, elements);
		else if (element.tagName === 'link') finishLink(element, (address) => styles.push(readStyles(address)));
		else if (element.tagName === 'style' || element.tagName === 'template')
			throw new UnknownPartError(`<${element.tagName}>`);
		else if (isStreamingMark(element)) remove(element);
	}
	refuseStreaming(document);
	insertStylesAndPolicy(document, styles.join(''));
	return `${serialize(document)}\n`;
}

/** How Next's runtime begins: its chunks by address, its data and its loader by their first words. */
const frameworkCode = [
	/^\(?self\.__next_f\b/,
	/^\(globalThis\["TURBOPACK"\]/,
	/^requestAnimationFrame\(function\(\)\{\$RT=/,
];

function finishScript(script: HtmlElement, elements: FinishOptions['elements']): void {
	if (isFrameworkCode(script)) {
		remove(script);
		return;
	}
	if (isData(script)) return;
	const address = attribute(script, 'src');
	if (address === undefined)
		throw new UnknownPartError(`an inline script that begins ${JSON.stringify(textIn(script).slice(0, 60))}`);
	const name = (Object.keys(elementModules) as ElementModule[]).find(
		(module) => addressOf('element', { file: `${module}.js` }) === address,
	);
	if (!name) throw new UnknownPartError(`a script from ${address}`);
	const bundle = elements[name];
	if (bundle.address) setAttribute(script, 'src', bundle.address);
	else replace(script, createElement('script', {}, bundle.code));
}

function isFrameworkCode(script: HtmlElement): boolean {
	const address = attribute(script, 'src');
	if (address !== undefined) return address.startsWith('/_next/');
	return frameworkCode.some((beginning) => beginning.test(textIn(script)));
}

function finishLink(link: HtmlElement, inlineStyles: (address: string) => void): void {
	const relation = attribute(link, 'rel');
	const address = attribute(link, 'href') ?? '';
	if (!address.startsWith('/_next/')) return;
	if (relation === 'stylesheet') inlineStyles(address);
	else if (relation !== 'preload' || attribute(link, 'as') !== 'script')
		throw new UnknownPartError(`a ${relation} of ${address}`);
	remove(link);
}

/** Next leaves an empty hidden box where metadata may be streamed to. */
function isStreamingMark(element: HtmlElement): boolean {
	return (
		element.tagName === 'div' &&
		attribute(element, 'hidden') === '' &&
		element.attrs.length === 1 &&
		element.childNodes.length === 0
	);
}

/** Content that arrives out of its place, in a box that a script would empty (React's `S:…`), would never be seen. */
function refuseStreaming(document: HtmlDocument): void {
	for (const element of elementsOf(document)) {
		const id = attribute(element, 'id');
		if (id && /^[BPS]:/.test(id)) throw new UnknownPartError(`a streamed part, <${element.tagName} id="${id}">`);
	}
}

function insertStylesAndPolicy(document: HtmlDocument, styles: string): void {
	if (/<\/style|\/_next\//i.test(styles)) throw new UnknownPartError('styles that cannot stand inside a page');
	const head = elementNamed(document, 'head');
	const charset = elementsOf(head).find(
		(element) => element.tagName === 'meta' && attribute(element, 'charset') !== undefined,
	);
	if (!charset) throw new UnknownPartError('no charset');
	if (styles)
		insertAfter(
			head,
			createElement('style', {}, styles),
			head.childNodes.filter((node) => 'tagName' in node).at(-1) as HtmlElement,
		);

	const scripts = elementsOf(document).filter(
		(element) =>
			element.tagName === 'script' &&
			attribute(element, 'src') === undefined &&
			(!isData(element) || isSpeculationRules(element)),
	);
	const policy = contentPolicy({ scripts: scripts.map(textIn), styles: styles ? [styles] : [] });
	remove(charset);
	insertAfter(head, charset);
	insertAfter(head, createElement('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }), charset);
}
