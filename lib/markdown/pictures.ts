import type { Image, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { pictureSizes } from '@/lib/config/picture-sizes';
import { phrase } from './elements';

/** A picture as pages show it: its address, and its size in CSS pixels, so that it never shifts the page. */
export type ResolvedPicture = {
	src: string;
	width: number;
	height: number;
	/** The same in better formats, best first, each in several widths (`address 360w, …`); an SVG has none. */
	sources: readonly { type: string; srcSet: string }[];
};

/** Step: pictures get the addresses, the size and the loading that pages need. One that is not there leaves its description. */
export function resolvePictures(root: Root, resolvePicture: (src: string) => ResolvedPicture | undefined): void {
	visit(root, 'image', (image, index, parent) => {
		const picture = resolvePicture(image.url);
		if (!picture) {
			parent?.children.splice(index ?? 0, 1, { type: 'text', value: image.alt ?? '' });
			return;
		}
		const { src, width, height, sources } = picture;
		const shown: Image = {
			...image,
			url: src,
			data: { ...image.data, hProperties: { width, height, loading: 'lazy', decoding: 'async' } },
		};
		const offers = sources.map(({ type, srcSet }) => phrase('source', { type, srcSet, sizes: pictureSizes.story }, []));
		const replacement = offers.length > 0 ? phrase('picture', {}, [...offers, shown]) : shown;
		parent?.children.splice(index ?? 0, 1, replacement);
		return (index ?? 0) + 1;
	});
}
