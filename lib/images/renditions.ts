import { hashOf } from '@/lib/config/hash';
import type { SourcePicture } from '@/lib/content/read-picture';
import type { ResolvedPicture } from '@/lib/markdown/pictures';
import { addressOf } from '@/lib/routes/routes';
import manifest from '@/package.json';
import { encodings, fallbackOf, mediaTypes, offered, type RasterFormat } from './formats';

/** One file that pages show a picture by. Sizes are in pixels. */
export type Rendition = { address: string; format: RasterFormat | 'svg'; width: number; height: number };

/** In pixels: a phone, a phone whose pixels are small, a page, a page whose pixels are small. */
const widths = [360, 720, 1080, 1440];
const fallbackWidth = 1080;

/** All that decides what a rendition's bytes are, but for the picture: an address must never mean other bytes. */
const recipe = JSON.stringify({ encodings, encoder: manifest.dependencies.sharp });

/**
 * The files of a picture, the last of them for `<img>` itself. An SVG is one file: the covers that we draw have 0.5 to
 * 1.6 KB compressed and are sharp at every size, and 3 to 6 KB as an AVIF for phones, which is not. Pixels win from 30 KB or so on.
 */
export function renditionsOf(picture: SourcePicture): [...Rendition[], Rendition] {
	const { path, hash, width, height } = picture;
	const extension = path.slice(path.lastIndexOf('.') + 1);
	const fallback = fallbackOf[extension];
	if (!fallback) return [{ address: addressOf('picture', { file: `${hash}.svg` }), format: 'svg', width, height }];

	const name = hashOf(`${hash} ${recipe}`);
	const rendition = (format: RasterFormat, wanted: number): Rendition => {
		const file = `${name}-${wanted}.${format === 'jpeg' ? 'jpg' : format}`;
		const scaled = Math.max(1, Math.round((height * wanted) / width));
		return { address: addressOf('picture', { file }), format, width: wanted, height: scaled };
	};
	const most = Math.min(width, widths.at(-1) as number);
	const ladder = [...widths.filter((step) => step < most), most];
	return [
		...offered.flatMap((format) => ladder.map((step) => rendition(format, step))),
		rendition(fallback, Math.min(width, fallbackWidth)),
	];
}

/** A picture as pages show it. */
export function resolvePicture(picture: SourcePicture): ResolvedPicture {
	const renditions = renditionsOf(picture);
	const { address, width, height } = renditions.at(-1) as Rendition;
	const others = renditions.slice(0, -1);
	const sources = offered.flatMap((format) => {
		const candidates = others.filter((rendition) => rendition.format === format);
		const srcSet = candidates.map((candidate) => `${candidate.address} ${candidate.width}w`).join(', ');
		return candidates.length === 0 ? [] : [{ type: mediaTypes[format], srcSet }];
	});
	return { src: address, width, height, sources };
}
