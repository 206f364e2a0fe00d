import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Files that shrink; pictures and fonts are compressed already. */
export const compressible = /\.(html|svg|js|css|json|xml|txt|md|webmanifest)$/;

export type CompressedCopies = { brotli: Buffer; gzip: Buffer };

/**
 * How hard brotli tries. A reader waits for a page: the best but one, since the best takes three times as long for two bytes
 * in a hundred. Nobody waits for a feed, and all of them change with each story: nine bytes in a hundred more, in a twentieth
 * of the time.
 */
const qualities = { page: 10, feed: 6 };
const gzipOptions = { level: constants.Z_BEST_COMPRESSION };

/** A text as servers send it to browsers that take it compressed. */
export async function compressedCopies(
	content: string | Uint8Array,
	kind: keyof typeof qualities = 'page',
): Promise<CompressedCopies> {
	const [brotli, gzipped] = await Promise.all([
		promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: qualities[kind] } }),
		promisify(gzip)(content, gzipOptions),
	]);
	return { brotli, gzip: gzipped };
}
