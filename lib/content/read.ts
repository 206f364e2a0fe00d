import { type Problem, problemIn } from '@/lib/problems/problem';
import { decodeUtf8 } from './decode-utf8';
import { findContent, listFolders, readFolder, type SourceFolder } from './files';
import { isPicturePath } from './paths';
import { readPicture, type SourcePicture } from './read-picture';

/** A text of `content/`; its path is relative to that folder, with `/` between the parts. */
export type SourceText = { path: string; text: string };

export type Sources = { texts: SourceText[]; pictures: SourcePicture[]; problems: Problem[] };

/** Reads all of the content folder. */
export function readSources(contentDir: string): Sources {
	const sources: Sources = { texts: [], pictures: [], problems: findContent(contentDir) };
	for (const listed of listFolders(contentDir)) {
		const folder = readFolder(contentDir, listed);
		const { texts, pictures, problems } = decodeFolder(folder);
		sources.texts.push(...texts);
		sources.pictures.push(...pictures);
		sources.problems.push(...problems);
	}
	return sources;
}

/** The texts and the pictures that a folder's bytes are. */
export function decodeFolder({ files }: SourceFolder): Sources {
	const sources: Sources = { texts: [], pictures: [], problems: [] };
	for (const { path, bytes } of files) {
		if (isPicturePath(path)) {
			const { picture, findings } = readPicture(path, bytes);
			if (picture) sources.pictures.push(picture);
			sources.problems.push(...findings.map((finding) => problemIn(path, finding)));
			continue;
		}
		const decoded = decodeUtf8(bytes);
		if (typeof decoded === 'string') sources.texts.push({ path, text: decoded });
		else sources.problems.push(problemIn(path, decoded));
	}
	return sources;
}
