import sharp, { type Sharp } from 'sharp';
import { mostPixels, type SourcePicture } from '@/lib/content/read-picture';
import type { Finding } from '@/lib/problems/problem';
import { encodings, type RasterFormat } from './formats';
import type { Rendition } from './renditions';

/**
 * What keeps a picture from being shown that its first bytes do not tell; nothing, if all of it can be read. It is decoded
 * at a small size, which reads every byte.
 */
export async function judgeRaster(picture: SourcePicture, bytes: Uint8Array): Promise<Finding[]> {
	const refuse = (reason: string, remedy: string): Finding[] => [{ line: 1, column: 1, reason, remedy }];
	try {
		const { pages = 1, autoOrient } = await open(bytes).metadata();
		if (pages > 1) return refuse('the picture moves, and readers could not stop it', 'keep one of its frames');
		if (autoOrient.width !== picture.width || autoOrient.height !== picture.height)
			return refuse('the picture is to be turned, which only a JPEG can say', 'turn it, and export it again');
		await open(bytes).resize(32).raw().toBuffer();
		return [];
	} catch (error) {
		return refuse(`the picture is broken: ${messageOf(error)}`, 'export it again, or copy it anew');
	}
}

/**
 * A picture at a size and in a format: turned as its Exif data say, its colours in sRGB, and nothing else in it, neither
 * place nor camera nor name. The same bytes every time. @throws if it is broken, which `judgeRaster` reports.
 */
export function encodeRaster(bytes: Uint8Array, { format, width, height }: Rendition): Promise<Buffer> {
	const resized = open(bytes).autoOrient().resize(width, height, { fit: 'fill' });
	return encoders[format as RasterFormat](resized).toBuffer();
}

const encoders: Record<RasterFormat, (picture: Sharp) => Sharp> = {
	avif: (picture) => picture.avif(encodings.avif),
	webp: (picture) => picture.webp(encodings.webp),
	jpeg: (picture) => picture.jpeg(encodings.jpeg),
	png: (picture) => picture.png(encodings.png),
};

/** Data that end early are an error; what a camera wrote a little wrong is not. */
function open(bytes: Uint8Array): Sharp {
	return sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' });
}

function messageOf(error: unknown): string {
	return (error as Error).message.trim().split('\n', 1)[0] as string;
}
