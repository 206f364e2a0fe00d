import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { blocksOf } from './blocks';
import type { BlockIds } from './number-blocks';

/** A subhead, and the id of its place. */
export type ContentsEntry = { id: string; title: string };

/** The subheads of a body, with the ids of their blocks. */
export function contentsOf(body: Root, ids: readonly BlockIds[]): ContentsEntry[] {
	return blocksOf(body).flatMap((block, index) => {
		const id = ids[index]?.ids[0];
		return block.type === 'heading' && block.depth === 2 && id ? [{ id, title: textOf(block) }] : [];
	});
}
