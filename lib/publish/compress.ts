import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Files that shrink; pictures and fonts are compressed already. */
export const compressible = /\.(html|svg|js|css|json|xml|txt|md|webmanifest)$/;

export type CompressedCopies = { brotli: Buffer; gzip: Buffer };

// The best but one: the best takes three times as long, for two bytes in a hundred.
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };
const gzipOptions = { level: constants.Z_BEST_COMPRESSION };

/** A text as servers send it to browsers that take it compressed. */
export async function compressedCopies(content: string | Uint8Array): Promise<CompressedCopies> {
	const [brotli, gzipped] = await Promise.all([
		promisify(brotliCompress)(content, brotliOptions),
		promisify(gzip)(content, gzipOptions),
	]);
	return { brotli, gzip: gzipped };
}
