/** Where the match of a sticky pattern at an offset ends; undefined if there is none. */
export function endOfMatch(pattern: RegExp, text: string, at: number): number | undefined {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Whether a sticky pattern matches at an offset. */
export function testAt(pattern: RegExp, text: string, at: number): boolean {
	return endOfMatch(pattern, text, at) !== undefined;
}

/**
 * The characters with which a match may begin. The pattern is one of words: characters, classes of characters without ranges
 * and groups of them, after lookbehinds, none of them optional where it begins.
 */
export function initialsOf({ source }: RegExp): Set<string> {
	const initials = new Set<string>();
	for (const alternative of alternativesOf(source.replace(/^(?:\(\?<[=!](?:\[[^\]]*\]|[^)])*\))+/, ''))) {
		const [, group] = /^\(\?:((?:[^()]|\([^()]*\))*)\)/.exec(alternative) ?? [];
		const [, set] = /^\[([^\]]+)\]/.exec(alternative) ?? [];
		if (group !== undefined) for (const initial of initialsOf(new RegExp(group))) initials.add(initial);
		else for (const initial of set ?? (alternative[0] as string)) initials.add(initial);
	}
	return initials;
}

/** The alternatives of a pattern outside its groups. */
function alternativesOf(source: string): string[] {
	const alternatives = [''];
	let depth = 0;
	for (const character of source) {
		if (character === '(') depth++;
		if (character === ')') depth--;
		if (character === '|' && depth === 0) alternatives.push('');
		else alternatives[alternatives.length - 1] += character;
	}
	return alternatives;
}
