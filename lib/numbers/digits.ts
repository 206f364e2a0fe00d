/**
 * The text with the digits of every script, full-width marks, unusual spaces and dashes written as in ASCII, and in small
 * letters. As long as the text that it was made from, so that offsets hold in both.
 */
export function plain(text: string): string {
	const small = text.toLowerCase();
	// A few capitals have small letters of another length: they stay as they are.
	const even =
		small.length === text.length
			? small
			: [...text].map((one) => (one.length === one.toLowerCase().length ? one.toLowerCase() : one)).join('');
	return even.replace(unusual, (character, at: number) => {
		const code = character.charCodeAt(0);
		if (character === '，' && !isGroupingAt(even, at)) return character;
		if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
		const zero = zeros.find((start) => code >= start && code <= start + 9);
		return zero === undefined ? (others.get(character) ?? character) : String(code - zero);
	});
}

/** Whether a full-width comma groups digits, rather than standing between two numbers, as in “1980，1991”. */
function isGroupingAt(text: string, at: number): boolean {
	return (
		/(?<!\p{Nd})\p{Nd}{1,3}(?:，\p{Nd}{3})*$/u.test(text.slice(Math.max(0, at - 16), at)) &&
		/^，\p{Nd}{3}(?!\p{Nd})/u.test(text.slice(at, at + 5))
	);
}

/** Digits beside those of ASCII, as a class of a pattern; full-width ones, too. */
const digits = '\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u09e6-\\u09ef\\u0e50-\\u0e59\\uff10-\\uff19';
const signs =
	'\\u301c\\u00a0\\u00ba\\u2000-\\u200a\\u202f\\u205f\\u3000\\u2010-\\u2015\\u2212\\u2019\\u066a\\u2044\\uff01-\\uff0b\\uff0d-\\uff5e';
/** Commas of Arabic, and full-width ones, part sentences, too, or the digits of a number. */
const unusual = new RegExp(`[${digits}${signs}]|(?<=[\\d${digits}])[،，](?=[\\d${digits}])`, 'g');
/** Arabic, Persian, Devanagari, Bengali and Thai digits; full-width ones are shifted with the other full-width signs. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const others = new Map([
	...[...'\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f'].map(
		(space): [string, string] => [space, '\u00a0'],
	),
	['\u3000', ' '],
	...[...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212'].map((dash): [string, string] => [dash, '-']),
	['’', "'"],
	['٪', '%'],
	['⁄', '/'],
	['º', '°'],
	['،', ','],
	['〜', '~'],
]);

/** The marks of a language's numbers, from CLDR. Where the comma is the decimal mark, spaces group too, and writers type plain ones. */
export type Marks = {
	decimal: string;
	/** Digits with their marks, in text made `plain`; sticky. */
	literal: RegExp;
};

export function marksOf(tag: string): Marks {
	const parts = new Intl.NumberFormat(tag, { numberingSystem: 'latn', useGrouping: 'always' }).formatToParts(1234567.8);
	const mark = (type: string) => plain(parts.find((part) => part.type === type)?.value ?? '');
	const decimal = mark('decimal');
	return { decimal, literal: literalPattern(decimal === ',') };
}

function literalPattern(groupsBySpace: boolean): RegExp {
	// Elsewhere a plain space may group, too, “R150 000”, but not behind the day of a month: “on May 12 300 people”.
	const grouped = groupsBySpace
		? '\\d{1,3}(?:[ \u00a0]\\d{3})+(?!\\d)'
		: '\\d{1,3}(?:\u00a0\\d{3})+(?!\\d)|(?<!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? )\\d{1,3}(?: \\d{3})+(?!\\d)';
	return new RegExp(`(?:${grouped})(?:[.,٫]\\d+)?|\\d+(?:[.,٫٬']\\d+)*`, 'y');
}

/**
 * What digits with marks may mean, likeliest first: `1.234` is 1234 in German, and might have been copied from an English
 * table. Undefined if they are no one number, such as `1.2.3`.
 */
export function valuesOfLiteral(literal: string, { decimal }: Marks): number[] | undefined {
	const marks = literal.replace(/\d/g, '');
	if (marks === '') return [Number(literal)];
	const last = marks.at(-1) as string;
	// “1,50,000” is a lakh and a half.
	const isGrouped = (text: string) =>
		/^\d{1,3}(?:\D\d{3})+$|^\d{1,2}(?:,\d\d)+,\d{3}$/.test(text) && !text.startsWith('0');
	const asGrouped = Number(literal.replace(/\D/g, ''));
	const at = literal.lastIndexOf(last);
	const asDecimal = Number(`${literal.slice(0, at).replace(/\D/g, '')}.${literal.slice(at + 1)}`);
	if (marks.length > 1) {
		if ([...marks].every((mark) => mark === last)) return isGrouped(literal) ? [asGrouped] : undefined;
		return isGrouped(literal.slice(0, at)) ? [asDecimal] : undefined;
	}
	if (/['٬\u00a0 ]/.test(last)) return isGrouped(literal) ? [asGrouped] : undefined;
	if (!isGrouped(literal) || last === '٫') return [asDecimal];
	if (last === decimal) return [asDecimal, asGrouped];
	return decimal === '.' ? [asGrouped] : [asGrouped, asDecimal];
}

/** Whether a character of text made `plain` is a digit. */
export function isDigit(character: string): boolean {
	return character >= '0' && character <= '9';
}
