import { createHash } from 'node:crypto';
import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { blocksOf } from './blocks';
import { nodesOf } from './nodes';

/** The first 8 hexadecimal digits of SHA-256: what a stamp remembers of a block of the original. */
export type Fingerprint = string;

/** The fingerprint of words: of a block's canonical Markdown, or of a text outside the body, such as a headline. */
export function fingerprintOf(words: string): Fingerprint {
	return createHash('sha256').update(canonicalWords(words)).digest('hex').slice(0, 8);
}

/**
 * The canonical Markdown of each block: one line, the same however the source is wrapped, indented and marked up. Links
 * are inline already (`inlineReferences`); the footnotes that a block cites stand in it as `[^their words]`, so that
 * neither the name of a reference nor the place of its definition counts, and all that a reader is told does.
 */
export function canonicalBlocks(root: Root): string[] {
	const footnotes = new Map<string, FootnoteDefinition>();
	for (const node of nodesOf(root))
		if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier)) footnotes.set(node.identifier, node);
	const open = new Set<string>();
	const write = (node: Nodes) => canonicalWords(toMarkdown(node, options));

	// A footnote that cites itself, by whatever way, ends where it began.
	const footnoteReference: Handle = ({ identifier }: { identifier: string }) => {
		const footnote = footnotes.get(identifier);
		if (!footnote || open.has(identifier)) return '[^]';
		open.add(identifier);
		const words = write({ type: 'root', children: footnote.children });
		open.delete(identifier);
		return `[^${words}]`;
	};
	// Wrapped text is put on one line before it is written: at the beginning of a line, more has to be escaped.
	const text: Handle = (node: { value: string }, parent, state, info) => {
		const value = onOneLine(node.value);
		return nothingToEscape.test(value) ? value : defaultHandlers.text({ type: 'text', value }, parent, state, info);
	};

	const options = { ...style, handlers: { text, footnoteReference } };
	// A writer takes as long to set up as to write a paragraph: one writes all blocks, each as if it stood alone.
	const blocks: string[] = [];
	const eachBlock: Handle = (_root, _parent, state, info) => {
		for (const block of blocksOf(root)) {
			state.bulletLastUsed = undefined;
			blocks.push(canonicalWords(state.handle(block, undefined, state, info)));
		}
		return '';
	};
	toMarkdown(root, { ...options, handlers: { ...options.handlers, root: eachBlock } });
	return blocks;
}

/** Every choice that the writer of Markdown has; a change here makes every stamp outdated. */
const style: Options = {
	bullet: '-',
	bulletOrdered: '.',
	closeAtx: false,
	emphasis: '_',
	fence: '`',
	fences: true,
	incrementListMarker: true,
	listItemIndent: 'one',
	quote: '"',
	resourceLink: true,
	rule: '*',
	setext: false,
	strong: '*',
	extensions: [gfmToMarkdown({ tableCellPadding: true, tablePipeAlign: false })],
};

/**
 * Text in which the writer of Markdown finds nothing to escape wherever it stands: words, and marks that mean nothing to
 * Markdown. Most text is such, and looking for what is to be escaped takes longer than all else here.
 */
const nothingToEscape =
	/^(?!\d+\.)(?! )(?:[\p{L}\p{M}\p{N} ,;%’‘“”„«»–—…、。，；「」《》（）]|\.(?= ))+\.?$(?<! |[Ww]\.)/u;

function canonicalWords(words: string): string {
	return onOneLine(words).normalize('NFC').trim();
}

/** Any run of white space is one space, and between two Chinese or Japanese characters, which are written without, none. */
function onOneLine(words: string): string {
	return words.replace(/\s+/g, ' ').replace(spaceWithinHan, '');
}

const han = '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\u3000-\\u303f\\uff01-\\uff60]';
const spaceWithinHan = new RegExp(` (?<=${han} )(?=${han})`, 'gu');
