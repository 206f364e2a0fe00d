import type { Place } from './problem';

/** The line and column of an offset in a text. `\r\n` ends a line once; a lone `\r` ends none. */
export function placeAt(text: string, offset: number): Place {
	const before = text.slice(0, offset);
	const lineStart = before.lastIndexOf('\n') + 1;
	return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
