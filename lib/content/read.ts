import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { hashOf } from '@/lib/config/hash';
import { type Finding, type Problem, problemIn } from '@/lib/problems/problem';
import { decodeUtf8 } from './decode-utf8';
import { isPicturePath } from './paths';

/** A text of `content/`; its path is relative to that folder, with `/` between the parts. */
export type SourceText = { path: string; text: string };

/** A picture of `content/`; width and height are in CSS pixels. */
export type SourcePicture = { path: string; hash: string; width: number; height: number };

export type Sources = { texts: SourceText[]; pictures: SourcePicture[]; problems: Problem[] };

/** Reads all of the content folder. This file is the only one that does. */
export function readSources(contentDir: string): Sources {
	const sources: Sources = { texts: [], pictures: [], problems: [] };
	if (!existsSync(contentDir)) {
		const remedy = 'set CONTENT_DIR to the folder of the stories';
		sources.problems.push(problemIn('', { line: 1, column: 1, reason: 'there is no such folder', remedy }));
		return sources;
	}
	for (const path of listFiles(contentDir)) {
		const report = (finding: Finding) => sources.problems.push(problemIn(path, finding));
		const bytes = readFileSync(join(contentDir, path));
		if (isPicturePath(path)) {
			const picture = measurePicture(path, bytes);
			if ('reason' in picture) report(picture);
			else sources.pictures.push(picture);
		} else {
			const text = decodeUtf8(bytes);
			if (typeof text === 'string') sources.texts.push({ path, text });
			else report(text);
		}
	}
	return sources;
}

/** The bytes of one file, its path relative to the content folder. @throws if it is gone. */
export function readBytes(contentDir: string, path: string): Buffer {
	return readFileSync(join(contentDir, path));
}

/** The paths of all files, in the order of their code units, without what begins with a dot. */
function listFiles(contentDir: string): string[] {
	return readdirSync(contentDir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(contentDir, '/').length).replaceAll('\\', '/'))
		.filter((path) => !path.split('/').some((part) => part.startsWith('.')))
		.sort();
}

function measurePicture(path: string, bytes: Buffer): SourcePicture | Finding {
	const remedy = 'export it again; an SVG needs a width and a height, or a viewBox';
	try {
		const { width, height } = imageSize(bytes);
		if (width > 0 && height > 0) return { path, hash: hashOf(bytes), width, height };
		return { line: 1, column: 1, reason: 'the picture has no size', remedy };
	} catch {
		return { line: 1, column: 1, reason: 'the file is not a picture of the kind that its name says', remedy };
	}
}
