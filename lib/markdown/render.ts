import type { Root } from 'mdast';
import { writeBlockIds } from './block-ids';
import { type BlockNote, writeBlockNotes } from './block-notes';
import { type FootnoteLabels, gatherFootnotes } from './footnotes';
import { resolveLinks } from './links';
import type { BlockIds } from './number-blocks';
import { type ResolvedPicture, resolvePictures } from './pictures';
import { boxTables } from './tables';
import { toHtml } from './to-html';

export type RenderOptions = {
	/** Ids of the blocks, in their order. */
	ids: readonly BlockIds[];
	/** Remarks of the site on blocks. */
	notes: readonly BlockNote[];
	/** The address in the page's language of a link written without one: `/2022/slug/#p7`. */
	resolveLink: (href: string) => string;
	/** The picture that lies beside the text. */
	resolvePicture: (src: string) => ResolvedPicture | undefined;
	/** Words that the steps add, in the page's language. */
	labels: FootnoteLabels & {
		/** Name of the box in which a table scrolls. */
		table: string;
	};
};

/** The body of a story as HTML. The tree given stays as it is. */
export function renderBody(body: Root, { ids, notes, resolveLink, resolvePicture, labels }: RenderOptions): string {
	const root = structuredClone(body);
	writeBlockIds(root, ids);
	resolveLinks(root, resolveLink);
	resolvePictures(root, resolvePicture);
	writeBlockNotes(root, notes);
	gatherFootnotes(root, labels);
	boxTables(root, labels.table);
	return toHtml(root);
}
