/**
 * The headers of every answer, defined once: our server sends them, and the files for other hosts are made from them.
 * They hold only what never changes with content, so a page of any day is right under the headers of any other.
 */
export const everywhere: Readonly<Record<string, string>> = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'X-Content-Type-Options': 'nosniff',
};

/** Pages may change at any time: browsers ask, and are mostly told that nothing did. */
const pageCaching = 'no-cache';
/** Files with their hash in their name never change. */
export const immutableCaching = 'public, max-age=31536000, immutable';
/** Answers that depend on who asks must not be kept for others. */
export const personalCaching = 'private, no-cache';
/** What those answers depend on. */
export const personalVary = 'Accept-Language, Cookie';

/** Folders of files with their hash in their name. */
export const immutableFolders = ['/elements/', '/pictures/'] as const;

/** A picture opened by itself is a document, and an SVG could hold scripts: it may do nothing. */
export const pictureFolder = '/pictures/';
export const picturePolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** The headers of an address that holds a page or a file. */
export function headersOf(pathname: string): Record<string, string> {
	const isImmutable = immutableFolders.some((folder) => pathname.startsWith(folder));
	return {
		...everywhere,
		...(pathname.startsWith(pictureFolder) ? { 'Content-Security-Policy': picturePolicy } : {}),
		'Cache-Control': isImmutable ? immutableCaching : pageCaching,
	};
}
