import type { Half, WordLanguage } from './language';
import { endOfMatch } from './patterns';
import type { Reading, Span } from './reading';
import { readingOfTime } from './times';

/**
 * Lets an hour and its minutes, in numbers of their own, mean the time that they are together: “6 heures 18”, “zehn nach acht”,
 * «двадцать минут девятого». `halfOf` says which half of the day the words after a time mean.
 */
export function relateHoursAndMinutes(
	readings: readonly Reading[],
	text: string,
	{ hoursAndMinutes, minutes: unit }: Pick<WordLanguage, 'hoursAndMinutes' | 'minutes'>,
	halfOf: (time: Span) => Half,
): void {
	const numerals = readings.filter(({ standing }) => standing !== 'hint');
	for (const [at, first] of numerals.entries()) {
		const second = numerals[at + 1];
		if (!second) return;
		// “6 Uhr” is a time by itself.
		const [figures = ''] = /^[\p{L}\d]+/u.exec(text.slice(first.start, first.end)) ?? [];
		const between = text.slice(first.kind === 'time' ? first.start + figures.length : first.end, second.start);
		const before = text.slice(Math.max(0, first.start - 12), first.start);
		const phrase = hoursAndMinutes.find((one) => one.between.test(between) && (one.before?.test(before) ?? true));
		const [hour, minutes] = phrase?.isHourLast ? [second, first] : [first, second];
		const [count = -1, more = -1] = [hour.values.number?.[0], minutes.values.number?.[0]];
		if (!phrase || !isUpTo(24, count) || !isUpTo(59, more)) continue;
		const end = endOfMatch(unit, text, second.end) ?? second.end;
		const span = { start: first.start, end };
		const half = halfOf(span);
		const { time = [] } = readingOfTime(span, phrase.time(count, more), half === 'duration' ? 'either' : half).values;
		for (const one of [first, second]) one.values = { ...one.values, time: [...(one.values.time ?? []), ...time] };
	}
}

function isUpTo(most: number, value: number): boolean {
	return Number.isInteger(value) && value >= 0 && value <= most;
}

/** The time so many minutes after an hour, after midnight. */
export function after(hour: number, minutes: number): number {
	return hour * 60 + minutes;
}

/** The time so many minutes before an hour, after midnight. */
export function before(hour: number, minutes: number): number {
	return hour * 60 - minutes;
}
