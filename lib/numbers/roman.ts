import { type Reading, reading, type Span } from './reading';

const worth: ReadonlyMap<string, number> = new Map([
	['I', 1],
	['V', 5],
	['X', 10],
	['L', 50],
]);

/** With the endings that make an ordinal of it; “Le” is an article. */
const numerals = /^(?!Le$)((?=..|.e)(?:X{0,3}|XL|LX{0,3})(?:IX|IV|V?I{0,3}))(?:e|er|i?[èe]me|th)?$/;

/** The Roman numeral, as of centuries and kings, that a word of a text is. */
export function romanAt({ start, end }: Span, text: string): Reading | undefined {
	if (!worth.has(text[start] as string)) return undefined;
	const word = text.slice(start, end);
	// A single letter may be a numeral behind a name, “George V”, and any letter elsewhere.
	if (word === 'V' || word === 'X') return reading({ start, end }, 'number', [worth.get(word) as number], 'hint');
	const [, numeral] = numerals.exec(word) ?? [];
	if (numeral === undefined) return undefined;
	const digits = [...numeral].map((letter) => worth.get(letter) as number);
	const value = digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
	return reading({ start, end }, 'number', [value], 'numeral');
}
