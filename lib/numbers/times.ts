import type { Half } from './language';
import { type Reading, reading, type Span } from './reading';
import type { Token } from './tokens';

const day = 24 * 60;

/** A time of the day; one on the clock of twelve hours that does not say which half it means may be either. */
export function readingOfTime(span: Span, minutes: number, half: Half): Reading {
	const morning = minutes % (day / 2);
	const times = {
		am: [morning],
		pm: [morning + day / 2],
		night: [morning < 5 * 60 ? morning : morning + day / 2],
		24: [minutes % day],
		either: minutes < 13 * 60 ? [morning, morning + day / 2] : [minutes % day],
		duration: [minutes],
	}[half];
	const hours = minutes % 60 === 0 ? [...new Set([minutes / 60, ...times.map((time) => time / 60)])] : [];
	return { ...reading(span, 'time', times), values: { time: times, number: hours } };
}

/** A time such as `15:30`, which may be a span of time, or a score, if nothing says which half of the day is meant. */
export function timeInFigures({ minutes = 0, parts = [], ...span }: Token, half: Half): Reading {
	const time = readingOfTime({ start: span.start, end: span.end }, minutes, half);
	return half === 'either'
		? { ...time, values: { ...time.values, number: [...(time.values.number ?? []), ...parts, minutes / 60] } }
		: time;
}

/** Day, month and year of a date in digits; day and month may be either where both could be a month. */
export function readingsOfDate({ date, ...span }: Token, dayFirst: boolean): Reading[] {
	if (!date) return [];
	const [year, month, dayOfMonth] = 'iso' in date ? date.iso : [date.year, ...inOrder(date.numbers, dayFirst)];
	const isEither = !('iso' in date) && month <= 12 && dayOfMonth <= 12;
	const months = isEither ? [month, dayOfMonth] : [month];
	return [
		reading(span, 'number', isEither ? [dayOfMonth, month] : [dayOfMonth]),
		{ ...reading(span, 'month', months), values: { month: months, number: months } },
		...(year === undefined ? [] : [reading(span, 'number', [year])]),
	];
}

/** A decade, with its century or without: the 1990s and the nineties are the same. The 1800s may be the 19th century. */
export function decadeReading(span: Span, value: number): Reading {
	const century = value % 100 === 0 ? [value / 100 + 1] : [];
	return reading(span, 'number', value < 100 ? [value, 1900 + value] : [value, value % 100, ...century]);
}

/** What else a stage of a competition is called: the last 16 are in eight matches, each an eighth of the final. */
export function matchesOfStage(left: number): number[] {
	return [4, 8, 16, 32, 64].includes(left) ? [left / 2, 2 / left] : [];
}

/** Whether a number in digits stands in a score, such as 3-0, of which a nought or a one may go without saying: “three goals to nil”. */
export function isOfScore(text: string, { start, end }: Span): boolean {
	return (
		/(?<![\d-])\d{1,2}[-:]$/.test(text.slice(Math.max(0, start - 4), start)) ||
		/^[-:]\d{1,2}(?![\d-])/.test(text.slice(end, end + 4))
	);
}

/** The years that two digits may mean: those of 2017-18, of 18/19, of '68, and of FY18. */
export function fullYears(text: string, { start, end }: Span, value: number): number[] {
	if (value > 99 || !Number.isInteger(value)) return [];
	const isBeside = (other: string | undefined, next: number) => other !== undefined && Number(other) === next;
	const [, second] = /^[/-](\d\d)(?![\d/-])/.exec(text.slice(end, end + 4)) ?? [];
	const [, first] = /(?<![\d/-])(\d\d)[/-]$/.exec(text.slice(Math.max(0, start - 4), start)) ?? [];
	if (isBeside(second, value + 1) || isBeside(first, value - 1)) return [2000 + value];
	const [, century] = /(\d\d)\d\d[-/~]$/.exec(text.slice(Math.max(0, start - 5), start)) ?? [];
	if (century !== undefined) return [Number(century) * 100 + value];
	return /(?:'|\bfy ?|\b[1-4]q)$/.test(text.slice(Math.max(0, start - 4), start)) ? [1900 + value, 2000 + value] : [];
}

function inOrder([first, second]: [number, number], dayFirst: boolean): [month: number, day: number] {
	const isDayFirst = first > 12 || (dayFirst && second <= 12);
	return isDayFirst ? [second, first] : [first, second];
}
