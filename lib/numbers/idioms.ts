import { isDigit } from './digits';
import { endOfMatch } from './patterns';
import type { Reading } from './reading';

/**
 * What is written in figures everywhere, and said in words or other figures as well: no number that a text claims. Sticky, each
 * beginning with a digit.
 */
const idioms: readonly { pattern: RegExp; values: Reading['values'] }[] = [
	{ pattern: /24[/-]7(?![\d/-])/y, values: { number: [24, 7] } },
	// The attacks of 11 September 2001.
	{ pattern: /9\/11(?![\d/-])/y, values: { number: [9, 11, 911, 9.11, 2001], month: [9] } },
	{ pattern: /9[ -]to[ -]5(?!\d)/y, values: { number: [9, 5, 17] } },
	{ pattern: /9-1-1(?![\d-])/y, values: { number: [911] } },
	{ pattern: /11-?s(?!\p{L})/uy, values: { number: [9, 11, 2001], month: [9] } },
	{ pattern: /50[/-]50(?![\d/-])/y, values: { number: [50, 0.5, 1, 2] } },
	{ pattern: /3-?d(?![\p{L}\d])/uy, values: { number: [3] } },
	{ pattern: /4 ?x ?4(?!\d)/y, values: { number: [4] } },
	// Square metres, where there is no raised figure at hand.
	{ pattern: /(?<=\d ?(?:[kc]?m|ft|mi))[23](?![\d\p{L}])/uy, values: { number: [2, 3] } },
	{ pattern: /(?<=(?<!\p{L})(?:co|h))2(?!\d)/uy, values: { number: [2] } },
];

/** The idiom in figures that begins at a place of a text made `plain`: what it may be said as. */
export function idiomAt(text: string, start: number): Reading[] {
	if (!isDigit(text[start] as string)) return [];
	for (const { pattern, values } of idioms) {
		const end = endOfMatch(pattern, text, start);
		if (end === undefined) continue;
		const kinds = Object.keys(values) as (keyof typeof values)[];
		return kinds.map((kind) => ({ start, end, kind, values: { [kind]: values[kind] }, standing: 'hint' }));
	}
	return [];
}
