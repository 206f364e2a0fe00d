import type { Numerals } from './language';
import { endOfMatch, testAt } from './patterns';
import type { Token } from './tokens';

/** A numeral of characters, of digits, or of both, such as 1億2000万. */
export type Numeral = {
	end: number;
	values: readonly number[];
	isLiteral: boolean;
	/** 数十, 几百: an order of magnitude. */
	isOrder: boolean;
	/** 两三, 十几: about as many. */
	isApproximate: boolean;
	/** A magnitude without a number, as in 上万: an order of magnitude at most. */
	isLone: boolean;
	/** One character alone. */
	isSimple: boolean;
};

export function numeralAt(
	text: string,
	start: number,
	{ digits, tens, myriads, several, point, over, article, unitPrefix, isFree }: Numerals,
	literalAt: (at: number) => Token,
): Numeral | undefined {
	let total = 0;
	let section = 0;
	let current: number | undefined;
	let alternatives: readonly number[] = [];
	/** Digits in a row, as in 二〇一八 or 两三. */
	let row = '';
	/** How far the lower of two numbers in a row is below the higher: 一两百. */
	let spread = 0;
	let isLiteral = false;
	let isOrder = false;
	let isApproximate = false;
	let smallest = Number.POSITIVE_INFINITY;
	let at = start;
	const articleEnd = article
		? Math.max(0, ...[1, 2, 3].map((back) => endOfMatch(article, text, start - back) ?? 0))
		: 0;
	const isMagnitude = (character: string | undefined) =>
		character !== undefined && (character in tens || character in myriads);

	for (; at < text.length; ) {
		if (isLiteral && current !== undefined && text[at] === ' ' && isMagnitude(text[at + 1])) at++;
		const character = text[at] as string;
		if (character >= '0' && character <= '9') {
			if (current !== undefined || (at > start && !isLiteral)) break;
			const token = literalAt(at);
			if (!token.values) break;
			[current = 0] = token.values;
			if (at === start) alternatives = token.values;
			isLiteral = true;
			at = token.end;
			continue;
		}
		const isKnown = isFree || isLiteral;
		if (isKnown && character in digits && !isLiteral) {
			row += String(digits[character]);
			current = Number(row);
			at++;
			continue;
		}
		if (point?.includes(character) && !isLiteral && current !== undefined) {
			const decimals = decimalsAt(text, at + 1, digits);
			if (!decimals) break;
			current += Number(`0.${decimals}`);
			row = '';
			at += 1 + decimals.length;
			continue;
		}
		if (several.includes(character) && (isFree || at === start || section > 0)) {
			if (isMagnitude(text[at + 1]) && current === undefined && section === 0 && total === 0) {
				isOrder = true;
				current = 1;
				row = '';
				at++;
				continue;
			}
			if (section > 0 && current === undefined && /[几幾数數몇]/.test(character)) {
				// 十几: eleven to nineteen.
				isApproximate = true;
				at++;
			}
			break;
		}
		// 30多万: over 300,000.
		if (over.includes(character) && isKnown && (current ?? section) > 0 && isMagnitude(text[at + 1])) {
			isApproximate ||= !isLiteral;
			at++;
			continue;
		}
		const isOfUnit = isLiteral && unitPrefix !== undefined && testAt(unitPrefix, text, at);
		const ten = !isOfUnit && (isKnown || isOrder || at === start) ? tens[character] : undefined;
		if (ten !== undefined && (isFree || isLiteral || isOrder)) {
			if (isLiteral && current === undefined && section === 0 && total === 0) break;
			if (row.length > 1) isApproximate = true;
			if (row.length === 2) spread = (Number(row[1]) - Number(row[0])) * ten;
			section += (row.length > 1 && !isOrder ? Number(row.at(-1)) : (current ?? 1)) * ten;
			current = undefined;
			row = '';
			at++;
			if (isLiteral && goesOn(text, at, isMagnitude, literalAt)) at++;
			continue;
		}
		if (articleEnd > 0 && at === articleEnd) break;
		const myriad = isFree || isLiteral || isOrder ? myriads[character] : undefined;
		// 2.1万亿: ten thousand times a hundred million.
		if (
			myriad !== undefined &&
			myriad > smallest &&
			text[at - 1] !== undefined &&
			(text[at - 1] as string) in myriads
		) {
			total *= myriad;
			smallest = myriad;
			at++;
			continue;
		}
		if (myriad !== undefined && myriad < smallest) {
			const count = section + (current ?? 0);
			if (count === 0 && at > start && total > 0) break;
			total += (count || 1) * myriad;
			spread *= myriad;
			smallest = myriad;
			section = 0;
			current = undefined;
			row = '';
			at++;
			if (isLiteral && goesOn(text, at, isMagnitude, literalAt)) at++;
			continue;
		}
		break;
	}
	if (at === start) return undefined;
	if (text[at - 1] === ' ') at--;
	const value = total + section + (current ?? 0);
	const isConsecutive = row.length === 2 && Number(row[1]) === Number(row[0]) + 1 && total === 0;
	const values = isConsecutive
		? [...row].map((digit) => section + Number(digit))
		: alternatives.length > 1 && total === 0 && section === 0
			? alternatives
			: [value, ...(spread > 0 ? [value - spread] : [])];
	const isLone = at - start === 1 && isMagnitude(text[start]) && !('十' === text[start]);
	return {
		end: at,
		isLone,
		values: isLiteral ? values.map((number) => Number(number.toPrecision(15))) : values,
		isLiteral,
		isOrder,
		isApproximate: isApproximate || isConsecutive,
		isSimple: at - start === 1,
	};
}

/** The digits behind a decimal point, “” if it is none: 三点五分 is a time of the day. */
function decimalsAt(text: string, start: number, digits: Numerals['digits']): string {
	let decimals = '';
	while ((text[start + decimals.length] ?? '') in digits) decimals += digits[text[start + decimals.length] as string];
	return /[十刻分半]/.test(text[start + decimals.length] ?? '') ? '' : decimals;
}

/** Whether a space is followed by the rest of the same number, as in 37만 5,000 or 1억 4천 2백만. */
function goesOn(
	text: string,
	at: number,
	isMagnitude: (character: string | undefined) => boolean,
	literalAt: (at: number) => Token,
): boolean {
	if (text[at] !== ' ' || !/\d/.test(text[at + 1] ?? '')) return false;
	const token = literalAt(at + 1);
	const next = text[token.end] === ' ' ? text[token.end + 1] : text[token.end];
	return (
		token.values !== undefined &&
		(isMagnitude(next) || ((token.values[0] ?? 0) >= 1000 && (token.values[0] ?? 0) < 10000))
	);
}
