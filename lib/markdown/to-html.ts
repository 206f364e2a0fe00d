import type { Element } from 'hast';
import { defaultSchema, type Schema } from 'hast-util-sanitize';
import { toHtml as elementToHtml } from 'hast-util-to-html';
import type { Root, RootContent } from 'mdast';
import remarkHtml from 'remark-html';
import { unified } from 'unified';

const attributes = defaultSchema.attributes ?? {};

/** What may stand in a story's HTML: GitHub's list, with the ids, classes and attributes that our own steps write. */
const schema: Schema = {
	...defaultSchema,
	// Ids come from our steps alone (raw HTML is refused), so they need no prefix.
	clobber: [],
	tagNames: [...(defaultSchema.tagNames ?? []), 'button'],
	attributes: {
		...attributes,
		'*': [...(attributes['*'] ?? []), 'id', 'dataNoted'],
		a: ['href', 'hrefLang', 'title', 'rel', 'ariaLabel', ['className', 'heading-link']],
		button: [['type', 'button'], 'popoverTarget', 'ariaLabel'],
		div: [['className', 'table-box'], ['role', 'region'], 'ariaLabel', 'tabIndex'],
		img: ['src', 'alt', 'title', 'width', 'height', 'loading', 'decoding'],
		p: [['className', 'block-note']],
		section: [['className', 'footnotes'], 'ariaLabelledBy'],
		span: [['className', 'term'], ['popover', 'auto'], 'lang', 'dir', 'dataScript'],
		source: ['type', 'srcSet', 'sizes'],
		td: [['className', 'text-start', 'text-center', 'text-end']],
		th: [['className', 'text-start', 'text-center', 'text-end']],
	},
};

const compiler = unified().use(remarkHtml, { sanitize: schema }).freeze();

/**
 * Step: the finished tree to sanitised HTML. What `draw` makes of a block stands in its place as it is: the sanitiser knows
 * no drawings, so they are made behind it.
 */
export function toHtml(root: Root, draw: (block: RootContent) => Element | undefined): string {
	const parts: string[] = [];
	let run: RootContent[] = [];
	const endRun = () => {
		if (run.length > 0) parts.push(compiler.stringify({ type: 'root', children: run }));
		run = [];
	};
	for (const block of root.children) {
		const drawing = draw(block);
		if (drawing) {
			endRun();
			parts.push(`${elementToHtml(drawing)}\n`);
		} else run.push(block);
	}
	endRun();
	return parts.join('');
}
