import type { Reading } from './reading';

/**
 * Lets the ends of ranges mean what they have in common: of “5 to 7 million” the five may be millions, of “8-9 p.m.” the eight
 * an hour of the evening. `joiner` matches what the language writes between them.
 */
export function relateRanges(readings: readonly Reading[], text: string, joiner: RegExp): void {
	for (const [at, one] of readings.entries()) {
		const other = readings[at + 1];
		if (!other || !isRange(text.slice(one.end, other.start), joiner)) continue;
		const [value = 0] = one.values.number ?? [];
		if (one.kind === 'number' && other.kind === 'number') {
			const magnitude = magnitudeOf(other, text);
			if (value < magnitude && value < 10_000)
				one.values = { ...one.values, number: [...(one.values.number ?? []), value * magnitude] };
		}
		if (other.kind === 'time') addTimes(one);
		if (one.kind === 'time') addTimes(other);
	}
}

function isRange(between: string, joiner: RegExp): boolean {
	if (between.length > 12) return false;
	const words = between.replace(/us\$|[\s$€£¥]/g, '');
	return /^[-~]$/.test(words) || joiner.test(words);
}

/** By which magnitude a number is more than its figures: a million of “7 million”, a thousand of 7,000, 10,000 of 700万; 1 if by none. */
function magnitudeOf({ values, start, end }: Reading, text: string): number {
	const [value = 0] = values.number ?? [];
	const written = text.slice(start, end);
	const fits = (magnitude: number) => {
		const figures = String(Number((value / magnitude).toPrecision(12)));
		if (!/^\d/.test(written))
			return value % magnitude === 0 && (magnitude === 100 || Math.log10(magnitude) % stepOf(written) === 0);
		return written.replace(',', '.').startsWith(figures) && !/^\d/.test(written.slice(figures.length));
	};
	return magnitudes.find((magnitude) => value >= magnitude && fits(magnitude)) ?? 1;
}

/** Largest first. */
const magnitudes = [1e12, 1e9, 1e8, 1e6, 1e4, 1e3, 100];

/** Of how many zeros the magnitudes of a script differ. */
function stepOf(written: string): number {
	return /^[\p{Script=Han}\p{Script=Hangul}]/u.test(written) ? 4 : 3;
}

const day = 24 * 60;

/** A bare hour beside a time of the day may be one, in either half. */
function addTimes(one: Reading): void {
	const [hour = -1] = one.values.number ?? [];
	const minutes = Math.floor(hour) * 60 + Math.round((hour % 1) * 100);
	if (one.kind !== 'number' || hour < 0 || hour > 24 || Math.round((hour % 1) * 100) > 59) return;
	const times = [minutes % day, (minutes + day / 2) % day];
	one.values = {
		...one.values,
		number: [...(one.values.number ?? []), ...times.map((time) => time / 60).filter(Number.isInteger)],
		time: [...(one.values.time ?? []), ...times],
	};
}
