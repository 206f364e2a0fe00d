import { type Marks, valuesOfLiteral } from './digits';

/** A word, a number in digits, or a time of day in digits. */
export type Token = {
	start: number;
	end: number;
	text: string;
	/** Of digits: what they may mean. */
	values?: readonly number[];
	/** Of a time such as `15:30`: minutes after midnight. */
	minutes?: number;
	/** Of a fraction such as `2/3`: its value. */
	fraction?: number;
	/** Of a date such as `30.9.2018`. */
	date?: { numbers: [number, number]; year: number | undefined } | { iso: [number, number, number] };
};

const word = /[\p{L}\p{M}\u00ad]+/uy;
const clock = /([01]?\d|2[0-4])(?::|[ \u00a0]?h[ \u00a0]?)([0-5]\d)(?::[0-5]\d)?(?![\d:])/y;
const fraction = /(?<![\d/.,])([1-9])\/([2-9]|10)(?![\d/])/y;
const isoDate = /(\d{4})-([01]\d)-([0-3]\d)(?!\d)/y;
const dottedDate = /([0-3]?\d)([./])([0-3]?\d)\2(\d{4}|\d{2})(?![\d/]|\.\d)/y;

/** Takes text made `plain` apart; what is neither word nor digit is left between the tokens. */
export function tokenise(text: string, marks: Marks): Token[] {
	const tokens: Token[] = [];
	for (let at = 0; at < text.length; ) {
		const code = text.charCodeAt(at);
		const token = code >= 0x30 && code <= 0x39 ? digitsAt(text, at, marks) : wordAt(text, at);
		if (token) tokens.push(token);
		at = token?.end ?? at + 1;
	}
	return tokens;
}

function wordAt(text: string, start: number): Token | undefined {
	word.lastIndex = start;
	const [found] = word.exec(text) ?? [];
	return found === undefined ? undefined : { start, end: start + found.length, text: found };
}

/** The date, time or number in digits that begins there. */
export function digitsAt(text: string, start: number, marks: Marks): Token {
	const match = (pattern: RegExp) => {
		pattern.lastIndex = start;
		return pattern.exec(text);
	};
	const token = (found: string): Token => ({ start, end: start + found.length, text: found });
	const iso = match(isoDate);
	if (iso) return { ...token(iso[0]), date: { iso: [Number(iso[1]), Number(iso[2]), Number(iso[3])] } };
	const date = match(dottedDate);
	if (date && (date[2] === '/' || marks.decimal === ',')) {
		const numbers: [number, number] = [Number(date[1]), Number(date[3])];
		if (Math.min(...numbers) > 0 && Math.min(...numbers) <= 12 && Math.max(...numbers) <= 31)
			return { ...token(date[0]), date: { numbers, year: fullYear(date[4] as string) } };
	}
	const parts = match(fraction);
	if (parts && Number(parts[1]) < Number(parts[2]))
		return { ...token(parts[0]), fraction: Number(parts[1]) / Number(parts[2]) };
	const time = match(clock);
	if (time) return { ...token(time[0]), minutes: Number(time[1]) * 60 + Number(time[2]) };
	const [found = ''] = match(marks.literal) ?? [];
	const values = valuesOfLiteral(found, marks);
	if (values) return { ...token(found), values };
	const [first = ''] = /^\d+/.exec(found) ?? [];
	return { ...token(first), values: [Number(first)] };
}

function fullYear(digits: string): number {
	return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
