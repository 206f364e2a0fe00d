import { isDigit, type Marks, valuesOfLiteral } from './digits';

/** A word, a number in digits, or a time of day in digits. */
export type Token = {
	start: number;
	end: number;
	text: string;
	/** Of digits: what they may mean. */
	values?: readonly number[];
	/** Of a time such as `15:30`: minutes after midnight. */
	minutes?: number;
	/** Of a time: its figures as they stand, since it may be as many hours and minutes, or minutes and seconds. */
	parts?: readonly number[];
	/** Of a fraction such as `2/3`: its value. */
	fraction?: number;
	/** Of a date such as `30.9.2018`. */
	date?: { numbers: [number, number]; year: number | undefined } | { iso: [number, number, number] };
};

/** Seconds after it are a number of their own. */
const clock = /([01]?\d|2[0-4])(?::|[ \u00a0]?h[ \u00a0]?)([0-5]\d)(?=(?::[0-5]\d)?(?![\d:]))/y;
/** Four figures before a zone or half of the day, “1500 GMT”, “730pm”, or with a nought before them, “0730”. */
const clockInFigures =
	/(?:([01]\d|2[0-3])([0-5]\d)(?=[ \u00a0]?(?:gmt|utc|bst|ce?st|ces?t|e[sd]?t|p[sd]?t|jst|hrs)(?!\p{L}))|(0?[1-9]|1[0-2])([0-5]\d)(?=[ \u00a0]?[ap]\.?m(?!\p{L}))|(0\d)([0-5]\d)(?![\d.,:%-]))/uy;
const fraction = /(?<![\d/.,])([1-9])\/([2-9]|10{1,6}|16|32)(?![\d/])/y;
const vulgarFractions: ReadonlyMap<string, number> = new Map(
	Object.entries({
		'½': 1 / 2,
		'⅓': 1 / 3,
		'⅔': 2 / 3,
		'¼': 1 / 4,
		'¾': 3 / 4,
		'⅕': 1 / 5,
		'⅛': 1 / 8,
		'⅜': 3 / 8,
		'⅝': 5 / 8,
		'⅞': 7 / 8,
	}),
);
/** The characters that a number in figures may begin with, as a class of a pattern. */
export const figures = `\\d${[...vulgarFractions.keys()].join('')}`;
/** What makes a mixed number of one before it: `1 1/2`, `2-3/4`, `1½`. */
const mixed = new RegExp(
	`[ \u00a0-]([1-9])/([2-9])(?![\\d/])|[ \u00a0]?([${[...vulgarFractions.keys()].join('')}])`,
	'y',
);
const isoDate = /(\d{4})-([01]\d)-([0-3]\d)(?!\d)/y;
const dottedDate = /([0-3]?\d)([./])([0-3]?\d)\2(\d{4}|\d{2})(?![\d/]|\.\d)/y;

/** Takes text made `plain` apart; what is neither word nor digit is left between the tokens. */
export function tokenise(text: string, marks: Marks): Token[] {
	const tokens: Token[] = [];
	for (let at = 0; at < text.length; ) {
		const kind = kindAt(text, at);
		if (kind === other) {
			at++;
			continue;
		}
		const token = kind === figure ? digitsAt(text, at, marks) : wordAt(text, at);
		tokens.push(token);
		at = token.end;
	}
	return tokens;
}

function wordAt(text: string, start: number): Token {
	let end = start + 1;
	while (end < text.length && kindAt(text, end) === letter) end++;
	return { start, end, text: text.slice(start, end) };
}

/** What each UTF-16 code unit is, 0 until it was looked up: to ask a pattern of each word takes five times as long. */
const kinds = new Uint8Array(0x10000);
const letter = 1;
const figure = 2;
const other = 3;
const letters = /[\p{L}\p{M}\u00ad]/u;
const firstFigures = new RegExp(`[${figures}]`);

function kindAt(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	if (kinds[unit] === 0) {
		const character = text[at] as string;
		kinds[unit] = letters.test(character) ? letter : firstFigures.test(character) ? figure : other;
	}
	return kinds[unit] as number;
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
	if (date) {
		const numbers: [number, number] = [Number(date[1]), Number(date[3])];
		if (Math.min(...numbers) > 0 && Math.min(...numbers) <= 12 && Math.max(...numbers) <= 31)
			return { ...token(date[0]), date: { numbers, year: fullYear(date[4] as string) } };
	}
	const parts = match(fraction);
	if (parts && Number(parts[1]) < Number(parts[2]))
		return { ...token(parts[0]), fraction: Number(parts[1]) / Number(parts[2]) };
	const vulgar = vulgarFractions.get(text[start] as string);
	if (vulgar) return { ...token(text[start] as string), fraction: vulgar };
	const time = match(clock) ?? match(clockInFigures);
	if (time) {
		const [hours = 0, minutes = 0] = time
			.slice(1)
			.flatMap((part) => part ?? [])
			.map(Number);
		const figures = /\D/.test(time[0]) ? [] : [Number(time[0])];
		return { ...token(time[0]), minutes: hours * 60 + minutes, parts: [hours, minutes, ...figures] };
	}
	const [found = ''] = match(marks.literal) ?? [];
	const values = valuesOfLiteral(found, marks);
	const [first = ''] = /^\d+/.exec(found) ?? [];
	const whole = values ? token(found) : token(first);
	const [value = 0] = values ?? [Number(first)];
	const part = fractionAfter(text, whole.end);
	if (part && Number.isInteger(value) && value < 1000)
		return {
			...whole,
			end: part.end,
			text: text.slice(start, part.end),
			values: [value + part.value, value, part.value],
		};
	whole.values = [...(values ?? [value]), ...asFraction(text, start, whole.text)];
	return whole;
}

/** The fraction of a mixed number whose whole part ends there. */
function fractionAfter(text: string, at: number): { value: number; end: number } | undefined {
	mixed.lastIndex = at;
	const [, numerator, denominator, vulgar] = mixed.exec(text) ?? [];
	if (vulgar) return { value: vulgarFractions.get(vulgar) as number, end: mixed.lastIndex };
	if (!numerator || !denominator || Number(numerator) >= Number(denominator)) return undefined;
	return { value: Number(numerator) / Number(denominator), end: mixed.lastIndex };
}

/** What digits may be that stand after a point: “.300”, and the hundredths of “1:52.34”. */
function asFraction(text: string, start: number, digits: string): number[] {
	if (!/[.,]/.test(text[start - 1] ?? '') || /\D/.test(digits)) return [];
	const [, seconds] = /:([0-5]\d)[.,]$/.exec(text.slice(Math.max(0, start - 4), start)) ?? [];
	if (seconds) return [Number(`${seconds}.${digits}`)];
	return /^[\s(]?$/.test(text[start - 2] ?? '') ? [Number(`0.${digits}`)] : [];
}

/** Whether a date, a time or a number in figures may begin with a character of text made `plain`. */
export function beginsNumber(character: string): boolean {
	return isDigit(character) || vulgarFractions.has(character);
}

function fullYear(digits: string): number {
	return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
