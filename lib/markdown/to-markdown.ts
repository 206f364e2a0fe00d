import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { visit } from 'unist-util-visit';

/** The body of a text as Markdown again, its links and pictures with the addresses given. The tree given stays as it is. */
export function bodyToMarkdown(
	body: Root,
	addresses: { ofLink: (href: string) => string; ofPicture: (src: string) => string },
): string {
	const root = structuredClone(body);
	visit(root, (node) => {
		if (node.type === 'link') node.url = addresses.ofLink(node.url);
		if (node.type === 'image') node.url = addresses.ofPicture(node.url);
	});
	return toMarkdown(root, { bullet: '-', fences: true, extensions: [gfmToMarkdown()] });
}
