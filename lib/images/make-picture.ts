import { publishedSvg, type SourcePicture } from '@/lib/content/read-picture';
import type { Finding } from '@/lib/problems/problem';
import { encodeRaster, judgeRaster } from './encode';
import { cachedPicture, cachePicture, type KeptPicture } from './picture-cache';
import { type Rendition, renditionsOf } from './renditions';

/** A file of a picture: a small one as its bytes, the others where they are kept, since an archive of them fills no memory. */
export type PictureFile = Uint8Array | KeptPicture;

/**
 * Some files of a picture, or all, by address; what was made before is not made again. `read` gives the bytes that lie in
 * `content/`, and is asked only where they are needed. What is wrong with them is there in place of the files.
 */
export async function makePicture(
	picture: SourcePicture,
	read: () => Uint8Array,
	wanted: readonly Rendition[] = renditionsOf(picture),
): Promise<{ files: [address: string, file: PictureFile][] } | { findings: Finding[] }> {
	const files: [string, PictureFile][] = [];
	let bytes: Uint8Array | undefined;
	for (const rendition of wanted) {
		const { address, format } = rendition;
		const kept = format === 'svg' ? publishedSvg(read()) : cachedPicture(address);
		if (kept) {
			files.push([address, kept]);
			continue;
		}
		if (!bytes) {
			bytes = read();
			const findings = await judgeRaster(picture, bytes);
			if (findings.length > 0) return { findings };
		}
		// One after the other: each takes all cores, and the memory of all its pixels.
		files.push([address, cachePicture(address, await encodeRaster(bytes, rendition))]);
	}
	return { files };
}
