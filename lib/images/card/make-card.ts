import type { PictureFile } from '../make-picture';
import { cachedPicture, cachePicture } from '../picture-cache';
import { type CardSpec, cardAddress } from './spec';

/** The file of a card; one that was drawn before is not drawn again. `read` gives the bytes of a picture of `content/`. */
export async function makeCard(spec: CardSpec, read: (path: string) => Uint8Array): Promise<PictureFile> {
	const address = cardAddress(spec);
	const kept = cachedPicture(address);
	if (kept) return kept;
	// Where all are kept, nothing that draws has to be loaded.
	const { drawCard } = await import('./draw');
	return cachePicture(address, await drawCard(spec, read));
}
