import sharp from 'sharp';
import { mostPixels, publishedSvg, type SourcePicture } from '@/lib/content/read-picture';

type Size = { width: number; height: number };

/** Pixels to an inch at which an SVG has its own size. */
const ownDensity = 72;

/** A picture that fills a size, as RGBA: what does not fit is cut off at both sides of its middle. */
export function coverPixels(
	{ path, ...own }: Pick<SourcePicture, 'path' | 'width' | 'height'>,
	bytes: Uint8Array,
	{ width, height }: Size,
): Promise<Buffer> {
	const isSvg = path.endsWith('.svg');
	const scale = Math.max(width / own.width, height / own.height);
	const source = isSvg
		? sharp(publishedSvg(bytes), { density: Math.min(2400, Math.max(1, ownDensity * scale)) })
		: sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' });
	return source
		.autoOrient()
		.toColourspace('srgb')
		.resize(width, height, { fit: 'cover' })
		.flatten({ background: '#fffdf9' })
		.ensureAlpha()
		.raw()
		.toBuffer();
}
