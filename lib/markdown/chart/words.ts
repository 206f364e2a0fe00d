import type { Place } from '@/lib/problems/problem';
import type { ChartBlock } from '../blocks';
import { isYear, readChart, startOf } from './read';
import type { Value } from './schema';

type Located<Content> = Content & { place: Place };

/** What of a chart is translated and stands by itself: title, names of columns, and labels that are no years. */
export function wordsOfChart(code: ChartBlock): Located<{ words: string }>[] {
	const reading = readChart(code);
	if ('findings' in reading) return [];
	const { chart, placeOf } = reading;
	return [
		{ words: chart.title, place: placeOf(['title']) },
		...chart.columns.map((words, index) => ({ words, place: placeOf(['columns', index]) })),
		...chart.rows.flatMap(({ label }, index) =>
			isYear(label) ? [] : [{ words: label, place: placeOf(['rows', index, 0]) }],
		),
	];
}

/** What of a chart is the same in every language: its years, and its values, with the unit that they are counted in. */
export function figuresOfChart(code: ChartBlock): {
	unit: Located<{ words: string }>;
	years: Located<{ year: string }>[];
	values: Located<NonNullable<Value>>[];
} {
	const reading = readChart(code);
	if ('findings' in reading) return { unit: { words: '', place: startOf(code) }, years: [], values: [] };
	const { chart, placeOf } = reading;
	return {
		unit: { words: chart.unit, place: placeOf(['unit']) },
		years: chart.rows.flatMap(({ label }, index) =>
			isYear(label) ? [{ year: label, place: placeOf(['rows', index, 0]) }] : [],
		),
		values: chart.rows.flatMap(({ values }, index) =>
			values.flatMap((value, series) => (value ? [{ ...value, place: placeOf(['rows', index, series + 1]) }] : [])),
		),
	};
}
