import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A picture as pages show it: its address, and its size in CSS pixels, so that it never shifts the page. */
export type ResolvedPicture = { src: string; width: number; height: number };

/** Step: pictures get the address, the size and the loading that pages need. One that is not there leaves its description. */
export function resolvePictures(root: Root, resolvePicture: (src: string) => ResolvedPicture | undefined): void {
	visit(root, 'image', (image, index, parent) => {
		const picture = resolvePicture(image.url);
		if (!picture) {
			parent?.children.splice(index ?? 0, 1, { type: 'text', value: image.alt ?? '' });
			return;
		}
		const { src, width, height } = picture;
		image.url = src;
		image.data = { ...image.data, hProperties: { width, height, loading: 'lazy', decoding: 'async' } };
	});
}
