import type { AvifOptions, JpegOptions, PngOptions, WebpOptions } from 'sharp';

/**
 * How pictures are encoded, by format: so that they look alike, seen at two pixels to a CSS pixel. A photograph full of
 * small print, 720 pixels wide, comes to 33 KB as AVIF, 66 as WebP, 74 as JPEG. AVIF takes four times as long with an
 * effort of 4 as with 3, and is no smaller.
 */
export const encodings = {
	avif: { quality: 48, effort: 3, chromaSubsampling: '4:2:0' } satisfies AvifOptions,
	webp: { quality: 74, effort: 5, smartSubsample: true } satisfies WebpOptions,
	jpeg: { quality: 76, mozjpeg: true } satisfies JpegOptions,
	png: { compressionLevel: 9 } satisfies PngOptions,
};

export type RasterFormat = keyof typeof encodings;

export const mediaTypes: Readonly<Record<RasterFormat | 'svg', string>> = {
	avif: 'image/avif',
	webp: 'image/webp',
	jpeg: 'image/jpeg',
	png: 'image/png',
	svg: 'image/svg+xml',
};

/** What browsers choose from, best first. */
export const offered = ['avif', 'webp'] as const satisfies RasterFormat[];

/**
 * What `<img>` itself names, for browsers and link previews that know nothing better: the kind that the writer chose,
 * unless it is one that those do not know, or an older one that a better one replaces at every point.
 */
export const fallbackOf: Readonly<Record<string, RasterFormat>> = {
	jpg: 'jpeg',
	jpeg: 'jpeg',
	png: 'png',
	gif: 'png',
	webp: 'webp',
	avif: 'webp',
};
