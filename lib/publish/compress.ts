import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Files that shrink; pictures and fonts are compressed already. */
export const compressible = /\.(html|svg|js|css|json|xml|txt|md|webmanifest)$/;

/** A text as servers send it to browsers that take it compressed. Slow, since it is done once. */
export function compressedCopies(content: string | Uint8Array): { brotli: Buffer; gzip: Buffer } {
	return {
		brotli: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
		gzip: gzipSync(content, { level: constants.Z_BEST_COMPRESSION }),
	};
}
