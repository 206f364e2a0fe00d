import type { Locale } from '@/lib/i18n/locales';
import { numberWords } from './number-words';

export const changeKinds = ['digits', 'dates and times', 'small numbers', 'magnitudes'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One place of a text where a number can be changed. */
type Spot = { start: number; end: number; replacements: string[] };
export type Change = { text: string; start: number; end: number };

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** The text with one number of that kind changed to another; undefined where it has none. */
export function changeNumber(locale: Locale, text: string, kind: ChangeKind, random: () => number): Change | undefined {
	const spots = spotsOf(locale, text, kind);
	const spot = pick(spots, random);
	if (!spot) return undefined;
	const replacement = pick(spot.replacements, random) as string;
	return {
		text: text.slice(0, spot.start) + replacement + text.slice(spot.end),
		start: spot.start,
		end: spot.start + replacement.length,
	};
}

function spotsOf(locale: Locale, text: string, kind: ChangeKind): Spot[] {
	const { small, magnitudes, months, weekdays } = numberWords[locale];
	switch (kind) {
		case 'digits':
			return [...text.matchAll(/\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/gu)].flatMap(changedDigits);
		case 'dates and times':
			return [...wordSpots(locale, text, months, ''), ...wordSpots(locale, text, weekdays, ''), ...timeSpots(text)];
		case 'small numbers':
			return wordSpots(locale, text, small, numberWords[locale].after ?? '');
		case 'magnitudes':
			return wordSpots(locale, text, magnitudes, '');
	}
}

/** One digit changed for each of the others, of which none leads with zero. */
function changedDigits({ 0: found, index }: RegExpExecArray): Spot[] {
	const replacements = [...found].flatMap((digit, at) => {
		if (!/\p{Nd}/u.test(digit)) return [];
		const zero = digit.charCodeAt(0) - digitValue(digit);
		return Array.from({ length: 10 }, (_, value) => String.fromCharCode(zero + value))
			.filter((other) => other !== digit && !(at === 0 && digitValue(other) === 0))
			.map((other) => found.slice(0, at) + other + found.slice(at + 1));
	});
	return [{ start: index, end: index + found.length, replacements }];
}

function digitValue(digit: string): number {
	const code = digit.charCodeAt(0);
	return code - ([0x30, 0x660, 0x6f0, 0xff10].findLast((zero) => zero <= code) ?? 0x30);
}

/** `15:30`, with another hour. */
function timeSpots(text: string): Spot[] {
	return [...text.matchAll(/(?<![\d:.])(\d{1,2}):([0-5]\d)(?![\d:])/g)].map(
		({ 0: found, 1: hour, 2: minute, index }) => ({
			start: index,
			end: index + found.length,
			replacements: Array.from({ length: 12 }, (_, at) => String(at + 8))
				.filter((other) => other !== hour && Math.abs(Number(other) - Number(hour)) !== 12)
				.map((other) => `${other}:${minute}`),
		}),
	);
}

function wordSpots(locale: Locale, text: string, lists: string[][], after: string): Spot[] {
	const { isSpaced, magnitudes, before: beforeMagnitude } = numberWords[locale];
	const isWord = isSpaced && locale !== 'ko';
	const before = isWord
		? '(?<!\\p{L})'
		: lists === magnitudes
			? `(?<=${beforeMagnitude ?? ''})`
			: '(?<![가-힣〇零一二三四五六七八九十百千万亿億兆数几\\d])';
	const follow = after === '' ? (isWord ? '(?!\\p{L})' : '') : `(?=${after})`;
	return lists.flatMap((list) => {
		const alternatives = list.toSorted((a, b) => b.length - a.length).join('|');
		return [...text.matchAll(new RegExp(`${before}(?:${alternatives})${follow}`, 'gu'))].map(({ 0: found, index }) => ({
			start: index,
			end: index + found.length,
			replacements: list.filter((other) => other !== found),
		}));
	});
}

function pick<Item>(items: readonly Item[], random: () => number): Item | undefined {
	return items[Math.floor(random() * items.length)];
}
