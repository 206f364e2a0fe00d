import type { SourceFolder } from '@/lib/content/files';
import type { Sources } from '@/lib/content/read';
import { type Problem, problemIn } from '@/lib/problems/problem';

/** What is wrong with the pictures of a folder that only decoding them tells. */
export async function judgePictures(
	{ files }: SourceFolder,
	{ pictures }: Pick<Sources, 'pictures'>,
): Promise<Problem[]> {
	const rasters = new Map(
		pictures.filter(({ path }) => !path.endsWith('.svg')).map((picture) => [picture.path, picture]),
	);
	if (rasters.size === 0) return [];
	// Most folders have none, and most runs of the check no folder that changed: they do without the decoder.
	const { judgeRaster } = await import('./encode');
	const problems: Problem[] = [];
	for (const { path, bytes } of files) {
		const picture = rasters.get(path);
		if (picture) problems.push(...(await judgeRaster(picture, bytes)).map((finding) => problemIn(path, finding)));
	}
	return problems;
}
