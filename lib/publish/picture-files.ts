import { join } from 'node:path';
import type { Environment } from '@/lib/config/environment';
import { readBytes } from '@/lib/content/files';
import { makePicture, type PictureFile } from '@/lib/images/make-picture';
import { type Problem, problemIn } from '@/lib/problems/problem';
import type { Edition } from '@/lib/views/edition';

/** The files of all pictures of an edition, by address, and what is wrong with those that could not be made. */
export async function pictureFiles(
	{ catalogue }: Edition,
	{ contentDir }: Pick<Environment, 'contentDir'>,
): Promise<{ files: ReadonlyMap<string, PictureFile>; problems: Problem[] }> {
	const files = new Map<string, PictureFile>();
	const problems: Problem[] = [];
	for (const picture of catalogue.pictures.values()) {
		const made = await makePicture(picture, () => readBytes(contentDir, picture.path));
		if ('files' in made) for (const [address, file] of made.files) files.set(address, file);
		else problems.push(...made.findings.map((finding) => problemIn(join(contentDir, picture.path), finding)));
	}
	return { files, problems };
}
