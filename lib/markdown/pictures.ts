import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A picture as pages show it: its address, and its size in CSS pixels, so that it never shifts the page. */
export type ResolvedPicture = { src: string; width: number; height: number };

/** Step: pictures get the address, the size and the loading that pages need. */
export function resolvePictures(root: Root, resolvePicture: (src: string) => ResolvedPicture): void {
	visit(root, 'image', (image) => {
		const { src, width, height } = resolvePicture(image.url);
		image.url = src;
		image.data = { ...image.data, hProperties: { width, height, loading: 'lazy', decoding: 'async' } };
	});
}
