import covered from './characters.json';

/** Code points that have a glyph in one of the faces, as inclusive ranges in order; a test compares them with the fonts. */
const ranges = covered.ranges.split(' ').map((range) => {
	const [first = '', last = first] = range.split('-');
	return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
});

/** What is not drawn, and needs no glyph: spaces, joiners, variation selectors, marks of direction. */
const invisible = /^[\p{Zs}\p{Default_Ignorable_Code_Point}]$/u;

/** The characters of a text that no face of the cards has, each once. */
export function undrawable(text: string): string[] {
	return [...new Set(drawnText(text))].filter((character) => !invisible.test(character) && !isCovered(character));
}

/** A text as it is drawn: hyphens that only say where lines break, or do not, are plain ones or none. */
export function drawnText(text: string): string {
	return text
		.normalize('NFC')
		.replaceAll('\u00ad', '')
		.replace(/[\u2010\u2011]/g, '-');
}

function isCovered(character: string): boolean {
	// Some fonts have an empty glyph for them.
	if (/\p{Cc}/u.test(character)) return false;
	const point = character.codePointAt(0) as number;
	let low = 0;
	let high = ranges.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const [first, last] = ranges[middle] as (typeof ranges)[number];
		if (point < first) high = middle - 1;
		else if (point > last) low = middle + 1;
		else return true;
	}
	return false;
}
