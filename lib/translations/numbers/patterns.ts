/** Where the match of a sticky pattern at an offset ends; undefined if there is none. */
export function endOfMatch(pattern: RegExp, text: string, at: number): number | undefined {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Whether a sticky pattern matches at an offset. */
export function testAt(pattern: RegExp, text: string, at: number): boolean {
	return endOfMatch(pattern, text, at) !== undefined;
}
