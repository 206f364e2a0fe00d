import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Face, faces } from './faces';

/** A file that holds a part of a face, and the characters that it is asked for: inclusive ranges of code points. */
export type FontFile = { face: Face; path: string; ranges: readonly (readonly [first: number, last: number])[] };

const memory = new Map<Face, FontFile[]>();

/** The files of a face as its package lists them, such as a hundred for Chinese: Google Fonts’ subsets, by frequency. */
export function filesOf(face: Face): FontFile[] {
	const known = memory.get(face);
	if (known) return known;
	const folder = join('node_modules/@fontsource-variable', face);
	const subsets = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
	const files = Object.entries(subsets).map(([subset, ranges]) => ({
		face,
		path: join(folder, 'files', `${face}-${subset.replace(/[[\]]/g, '')}-${faces[face].axis}-normal.woff2`),
		ranges: ranges.split(',').map(readRange),
	}));
	memory.set(face, files);
	return files;
}

/** The files, of all these faces, that a text is drawn from. More than one face may know a character; the drawing chooses. */
export function filesFor(text: string, wanted: readonly Face[]): FontFile[] {
	const points = [...new Set(text)].map((character) => character.codePointAt(0) as number);
	return wanted
		.flatMap(filesOf)
		.filter(({ ranges }) => points.some((point) => ranges.some(([first, last]) => point >= first && point <= last)));
}

/** As CSS writes it: `U+1F300` or `U+4E00-9FFF`. */
function readRange(range: string): [number, number] {
	const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
	return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
