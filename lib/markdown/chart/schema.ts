import { z } from 'zod';

// This is the writer's manual for what stands in a block ```chart. The message of each rule is the remedy.

const chartTypes = ['bars', 'lines'] as const;
const [fewestRows, mostRows] = [2, 24];
const mostSeries = 4;

const text = (remedy: string) => z.string(remedy).trim().min(1, remedy);
const words = 'write it in plain words';
const columns = `write the name of the label, then of 1 to ${mostSeries} series, such as [Year, Deals]`;
const row = 'write a label, then a number for each series, such as [2018, 57.83]';
const rows = `write ${fewestRows} to ${mostRows} rows, such as - [2018, 57.83]`;
const value = 'write a number in digits with a point, such as 1234.5, or ~ where it is not known';

export const chartSchema = z.strictObject({
	type: z.enum(chartTypes, `use one of ${chartTypes.join(', ')}`),
	title: text(words),
	/** What the numbers count, such as “billion US dollars”. */
	unit: text(words),
	columns: z
		.array(text(words), columns)
		.min(2, columns)
		.max(mostSeries + 1, columns),
	rows: z
		.array(
			z.tuple(
				[text('write a year or a few words')],
				z
					.string(value)
					.regex(/^(~|-?\d{1,12}(\.\d{1,6})?)$/, value)
					.transform(readValue),
				row,
			),
			rows,
		)
		.min(fewestRows, rows)
		.max(mostRows, rows),
});

/** A number as it was written: as exact as its digits behind the point. Undefined where it is not known. */
export type Value = { number: number; fractionDigits: number } | undefined;

function readValue(written: string): Value {
	if (written === '~') return undefined;
	return { number: Number(written), fractionDigits: written.split('.')[1]?.length ?? 0 };
}
