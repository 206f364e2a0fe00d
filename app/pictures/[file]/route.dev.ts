import { readFileSync } from 'node:fs';
import { readEnvironment } from '@/lib/config/environment';
import { readBytes } from '@/lib/content/read';
import { mediaTypes } from '@/lib/images/formats';
import { makePicture } from '@/lib/images/make-picture';
import { renditionsOf } from '@/lib/images/renditions';
import { addressOf } from '@/lib/routes/routes';
import { readLive } from '@/lib/views/live';

type Context = { params: Promise<{ file: string }> };

/** Makes pictures as they are asked for while developing; a build writes them as files. What is wrong with one is the answer. */
export async function GET(_: Request, { params }: Context) {
	const address = addressOf('picture', await params);
	for (const picture of readLive().edition.catalogue.pictures.values()) {
		const rendition = renditionsOf(picture).find((candidate) => candidate.address === address);
		if (!rendition) continue;
		const made = await makePicture(picture, () => readBytes(readEnvironment().contentDir, picture.path), [rendition]);
		if ('findings' in made) return new Response(made.findings.map(({ reason }) => reason).join('\n'), { status: 500 });
		const headers = { 'Content-Type': mediaTypes[rendition.format] };
		const content = made.files[0]?.[1] ?? new Uint8Array();
		return new Response(new Uint8Array('file' in content ? readFileSync(content.file) : content), { headers });
	}
	return new Response(null, { status: 404 });
}
