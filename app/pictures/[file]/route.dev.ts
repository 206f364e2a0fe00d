import { readEnvironment } from '@/lib/config/environment';
import { readBytes } from '@/lib/content/read';
import { addressOf } from '@/lib/routes/routes';
import { resolvePicture } from '@/lib/views/body';
import { readLive } from '@/lib/views/live';

type Context = { params: Promise<{ file: string }> };

const types: Record<string, string> = { svg: 'image/svg+xml', jpg: 'image/jpeg' };

/** Serves pictures while developing; a build writes them as files. */
export async function GET(_: Request, { params }: Context) {
	const address = addressOf('picture', await params);
	const picture = [...readLive().edition.catalogue.pictures.values()].find(
		(candidate) => resolvePicture(candidate).src === address,
	);
	if (!picture) return new Response(null, { status: 404 });
	const extension = address.slice(address.lastIndexOf('.') + 1);
	const headers = { 'Content-Type': types[extension] ?? `image/${extension}` };
	return new Response(new Uint8Array(readBytes(readEnvironment().contentDir, picture.path)), { headers });
}
