import { imageSize } from 'image-size';
import { hashOf } from '@/lib/config/hash';
import type { Finding } from '@/lib/problems/problem';
import { decodeUtf8 } from './decode-utf8';
import { sanitiseSvg } from './svg/sanitise';

/** A picture of `content/`; its path is relative to that folder. */
export type SourcePicture = {
	path: string;
	/** Of an SVG as it is published, of another picture as it lies there. */
	hash: string;
	/** In CSS pixels, as it is seen: a photograph that is to be turned has been. */
	width: number;
	height: number;
};

/** A photograph of any camera; what has more pixels takes a reader of pictures hundreds of megabytes. */
export const mostPixels = 64_000_000;

/** What `image-size` calls the kinds of pictures, by the ending of a file's name. */
const kinds: Readonly<Record<string, string>> = { jpeg: 'jpg' };

/** Measures a picture by its first bytes, and judges an SVG whole. What can be shown is there, whatever was found. */
export function readPicture(path: string, bytes: Uint8Array): { picture?: SourcePicture; findings: Finding[] } {
	if (path.endsWith('.svg')) return readSvg(path, bytes);
	const measured = measure(path, bytes);
	if ('reason' in measured) return { findings: [measured] };
	return { picture: { path, hash: hashOf(bytes), ...measured }, findings: [] };
}

/** The bytes of an SVG as it is published. @throws if it cannot be read, which `readPicture` reports. */
export function publishedSvg(bytes: Uint8Array): Buffer {
	const text = decodeUtf8(bytes);
	const svg = typeof text === 'string' ? sanitiseSvg(text).svg : undefined;
	if (svg === undefined) throw new TypeError('the picture cannot be read');
	return Buffer.from(svg);
}

function readSvg(path: string, bytes: Uint8Array): ReturnType<typeof readPicture> {
	const text = decodeUtf8(bytes);
	if (typeof text !== 'string') return { findings: [text] };
	const { svg, findings } = sanitiseSvg(text);
	if (svg === undefined) return { findings };
	const measured = measure(path, Buffer.from(svg));
	if ('reason' in measured) return { findings: [...findings, measured] };
	return { picture: { path, hash: hashOf(svg), ...measured }, findings };
}

function measure(path: string, bytes: Uint8Array): { width: number; height: number } | Finding {
	const refuse = (reason: string, remedy: string): Finding => ({ line: 1, column: 1, reason, remedy });
	const exportAgain = 'export it again; an SVG needs a width and a height, or a viewBox';
	const extension = path.slice(path.lastIndexOf('.') + 1);
	try {
		const { type, width, height, orientation = 1 } = imageSize(bytes);
		if (type !== (kinds[extension] ?? extension)) throw new TypeError(`a picture of the kind ${type}`);
		if (!(width > 0 && height > 0)) return refuse('the picture has no size', exportAgain);
		if (type !== 'svg' && width * height > mostPixels)
			return refuse(
				`the picture has ${width} × ${height} pixels, and ${mostPixels / 1e6} million are the most`,
				'export it smaller: pages show 1440 in a line at most',
			);
		// Exif's orientations from 5 on lay a picture on its side.
		return orientation >= 5 ? { width: height, height: width } : { width, height };
	} catch {
		return refuse('the file is not a picture of the kind that its name says', exportAgain);
	}
}
