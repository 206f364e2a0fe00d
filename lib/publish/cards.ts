import { availableParallelism } from 'node:os';
import type { Environment } from '@/lib/config/environment';
import { readBytes } from '@/lib/content/files';
import { makeCard } from '@/lib/images/card/make-card';
import type { PictureFile } from '@/lib/images/make-picture';
import type { Edition } from '@/lib/views/edition';
import { cardsOf } from '@/lib/views/share-card';
import type { SiteFiles } from './site-files';

/** The share cards of all pages, by address. No more are drawn at a time than there are cores, each with all its pixels. */
export async function drawCards(
	edition: Pick<Edition, 'catalogue'>,
	{ contentDir }: Pick<Environment, 'contentDir'>,
): Promise<SiteFiles> {
	const cards = cardsOf(edition);
	const files = new Map<string, PictureFile>();
	const left = cards.entries();
	const draw = async () => {
		for (const [address, spec] of left) files.set(address, await makeCard(spec, (path) => readBytes(contentDir, path)));
	};
	await Promise.all(Array.from({ length: availableParallelism() }, draw));
	// In the order of the pages, whichever was finished first.
	return new Map([...cards.keys()].map((address) => [address, files.get(address) as PictureFile]));
}
