import { readFileSync } from 'node:fs';
import { readEnvironment } from '@/lib/config/environment';
import { readBytes } from '@/lib/content/files';
import { makeCard } from '@/lib/images/card/make-card';
import { formatOf } from '@/lib/images/card/spec';
import { mediaTypes } from '@/lib/images/formats';
import { makePicture, type PictureFile } from '@/lib/images/make-picture';
import { renditionsOf } from '@/lib/images/renditions';
import { addressOf } from '@/lib/routes/routes';
import { readLive } from '@/lib/views/live';
import { cardsOf } from '@/lib/views/share-card';

type Context = { params: Promise<{ file: string }> };

/** Makes pictures as they are asked for while developing; a build writes them as files. What is wrong with one is the answer. */
export async function GET(_: Request, { params }: Context) {
	const address = addressOf('picture', await params);
	const { edition } = readLive();
	const read = (path: string) => readBytes(readEnvironment().contentDir, path);
	for (const picture of edition.catalogue.pictures.values()) {
		const rendition = renditionsOf(picture).find((candidate) => candidate.address === address);
		if (!rendition) continue;
		const made = await makePicture(picture, () => read(picture.path), [rendition]);
		if ('findings' in made) return new Response(made.findings.map(({ reason }) => reason).join('\n'), { status: 500 });
		return answer(made.files[0]?.[1] ?? new Uint8Array(), mediaTypes[rendition.format]);
	}
	const card = cardsOf(edition).get(address);
	return card ? answer(await makeCard(card, read), mediaTypes[formatOf(card)]) : new Response(null, { status: 404 });
}

function answer(content: PictureFile, type: string): Response {
	return new Response(new Uint8Array('file' in content ? readFileSync(content.file) : content), {
		headers: { 'Content-Type': type },
	});
}
