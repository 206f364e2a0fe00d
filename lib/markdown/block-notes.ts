import type { Paragraph, Root } from 'mdast';
import { blocksOf } from './blocks';
import { phrase } from './elements';

/** A remark of the site on a block, not of its writer. */
export type BlockNote = {
	/** Index of the block. */
	block: number;
	/** `about` marks the block, and stands below it. */
	position: 'about' | 'before' | 'after';
	text: string;
	/** Where more is to be read, and in which language (BCP 47 tag). */
	link?: { href: string; language: string; text: string };
};

/** Step: writes notes beside the blocks. */
export function writeBlockNotes(root: Root, notes: readonly BlockNote[]): void {
	const blocks = blocksOf(root);
	for (const { block: index, position, text, link } of notes) {
		const block = blocks[index];
		if (!block) throw new Error(`there is no block ${index} to write a note on`);
		if (position === 'about') {
			const properties = { ...block.data?.hProperties, dataNoted: 'true' };
			block.data = { ...block.data, hProperties: properties };
		}
		const note: Paragraph = {
			type: 'paragraph',
			children: [{ type: 'text', value: text }],
			data: { hProperties: { className: ['block-note'] } },
		};
		if (link) {
			const words = { type: 'text', value: link.text } as const;
			const anchor = phrase('a', { href: link.href, hrefLang: link.language }, [words]);
			note.children.push({ type: 'text', value: ' ' }, anchor);
		}
		root.children.splice(root.children.indexOf(block) + (position === 'before' ? 0 : 1), 0, note);
	}
}
