import type { ChartBlock } from '@/lib/markdown/blocks';
import { type ChartReading, isYear, readChart } from '@/lib/markdown/chart/read';
import type { Value } from '@/lib/markdown/chart/schema';
import { type Difference, startOf } from './difference';

type Read = Extract<ChartReading, { chart: unknown }>;

/** Where two charts differ in what is the same in every language: their type, their shape, the years and the values. */
export function compareCharts(original: ChartBlock, translation: ChartBlock): Difference[] {
	const [there, here] = [readChart(original), readChart(translation)];
	// Charts with faults are told of where texts are read, and never paired.
	if ('findings' in there || 'findings' in here) return [];
	if (here.chart.type !== there.chart.type)
		return [
			{
				...{ here: here.placeOf(['type']), there: there.placeOf(['type']) },
				reason: `this chart is of ${here.chart.type}, and the original’s of ${there.chart.type}`,
				remedy: 'give both the same type',
			},
		];
	const [size, wanted] = [sizeOf(here), sizeOf(there)];
	if (size !== wanted)
		return [
			{
				...{ here: startOf(translation), there: startOf(original) },
				reason: `this chart has ${size}, and the original’s ${wanted}`,
				remedy: 'give both the same rows and columns',
			},
		];
	return there.chart.rows.flatMap((row, index) => {
		const own = here.chart.rows[index] ?? row;
		const differ = (column: number, name: string, found: string, expected: string): Difference[] => {
			const path = ['rows', index, column];
			const reason = `this ${name} is ${found}, and in the original ${expected}`;
			return found === expected
				? []
				: [{ here: here.placeOf(path), there: there.placeOf(path), reason, remedy: 'give both the same' }];
		};
		return [
			...(isYear(row.label) || isYear(own.label) ? differ(0, 'label', own.label, row.label) : []),
			...row.values.flatMap((value, series) =>
				differ(series + 1, 'value', written(own.values[series]), written(value)),
			),
		];
	});
}

function sizeOf({ chart }: Read): string {
	return `${chart.rows.length} rows of ${chart.columns.length} columns`;
}

/** A value as it is written in the block. */
function written(value: Value): string {
	return value ? value.number.toFixed(value.fractionDigits) : '~';
}
