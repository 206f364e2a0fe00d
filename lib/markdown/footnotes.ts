import type { BlockContent, FootnoteDefinition, List, ListItem, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { element, phrase } from './elements';

export type FootnoteLabels = {
	/** Heading of the notes. */
	notes: string;
	/** Name of the link from a note to the place in the text that cites it. */
	back: (note: number) => string;
};

/**
 * Step: numbers the footnotes in the order in which they are cited and gathers them at the end. remark-html would do
 * so too, but with English labels only.
 */
export function gatherFootnotes(root: Root, labels: FootnoteLabels): void {
	const definitions = new Map<string, FootnoteDefinition>();
	visit(root, 'footnoteDefinition', (definition) => {
		if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
	});
	root.children = root.children.filter((node) => node.type !== 'footnoteDefinition');

	const cited: string[] = [];
	const citations = new Map<string, number>();
	const cite = (parent: Root | FootnoteDefinition) =>
		visit(parent, 'footnoteReference', ({ identifier }, index, holder) => {
			if (!holder || index === undefined || !definitions.has(identifier)) return;
			if (!cited.includes(identifier)) cited.push(identifier);
			const note = cited.indexOf(identifier) + 1;
			const times = (citations.get(identifier) ?? 0) + 1;
			citations.set(identifier, times);
			const id = times === 1 ? `note-${note}-cited` : `note-${note}-cited-${times}`;
			const link = phrase('a', { href: `#note-${note}`, id }, [{ type: 'text', value: String(note) }]);
			holder.children[index] = phrase('sup', {}, [link]);
		});

	cite(root);
	// A note may cite further notes, which come after it: `cited` grows while it is read.
	for (const identifier of cited) cite(definitions.get(identifier) as FootnoteDefinition);
	if (cited.length === 0) return;

	const items = cited.map((identifier, index): ListItem => {
		const note = index + 1;
		const children = [...(definitions.get(identifier) as FootnoteDefinition).children] as BlockContent[];
		const back = phrase('a', { href: `#note-${note}-cited`, ariaLabel: labels.back(note) }, [
			{ type: 'text', value: '↩' },
		]);
		appendPhrase(children, back);
		return { type: 'listItem', children, data: { hProperties: { id: `note-${note}` } } };
	});
	const list: List = { type: 'list', ordered: true, children: items };
	root.children.push(
		element('section', { className: ['footnotes'], ariaLabelledBy: ['notes'] }, [
			{
				type: 'heading',
				depth: 2,
				children: [{ type: 'text', value: labels.notes }],
				data: { hProperties: { id: 'notes' } },
			},
			list,
		]),
	);
}

/** Puts a phrase at the end of the last paragraph, or into one of its own after a list or a table. */
function appendPhrase(blocks: BlockContent[], addition: PhrasingContent): void {
	const last = blocks.at(-1);
	if (last?.type === 'paragraph') last.children.push({ type: 'text', value: ' ' }, addition);
	else blocks.push({ type: 'paragraph', children: [addition] } satisfies Paragraph);
}
