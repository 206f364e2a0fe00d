import type { z } from 'zod';
import { judgeValues } from '@/lib/problems/judge-values';
import { placeAt } from '@/lib/problems/place';
import type { Finding, Place } from '@/lib/problems/problem';
import { type LocatedValues, readYaml } from '@/lib/problems/yaml';
import type { ChartBlock } from '../blocks';
import { chartSchema, type Value } from './schema';
import { emsOf, widestLabel } from './text-width';

/** What a chart shows. Each row has its label, then a value for each column but the first. */
export type Chart = Omit<z.output<typeof chartSchema>, 'rows'> & { rows: { label: string; values: Value[] }[] };

export type ChartReading = { chart: Chart; placeOf: LocatedValues['placeOf'] } | { findings: Finding[] };

/** Whether a label is a year: the same in every language, and placed by the calendar in a chart of lines. */
export function isYear(label: string): boolean {
	return /^[12]\d{3}$/.test(label);
}

/** Reads the block of a chart: what it shows, and where in the file that stands, or all that is wrong with it. */
export function readChart(code: ChartBlock): ChartReading {
	const located = readYaml(code.value, 'the chart', (offset) => placeInFile(code, offset));
	if ('findings' in located) return located;
	const judged = judgeValues(located, chartSchema, 'the chart');
	const findings = [
		...(code.meta
			? [{ ...startOf(code), reason: `"${code.meta}" stands behind ${'```'}chart`, remedy: 'remove it' }]
			: []),
		...('findings' in judged ? judged.findings : []),
		...judgeShape(located),
	];
	if ('findings' in judged || findings.length > 0) return { findings };
	const { rows, ...rest } = judged.values;
	return {
		chart: { ...rest, rows: rows.map(([label, ...values]) => ({ label, values })) },
		placeOf: located.placeOf,
	};
}

/** What no rule on one value can tell: how the rows fit the columns, and one another. Passes over what is no list. */
function judgeShape({ values, placeOf }: LocatedValues): Finding[] {
	const { type, columns, rows } = values as Record<string, unknown>;
	if (!Array.isArray(columns) || !Array.isArray(rows)) return [];
	const findings: Finding[] = [];
	const report = (path: readonly PropertyKey[], reason: string, remedy: string) =>
		findings.push({ ...placeOf(path), reason, remedy });

	const labels = rows.map((row) => (Array.isArray(row) && typeof row[0] === 'string' ? row[0].trim() : ''));
	const areYears = labels.every(isYear);
	labels.forEach((label, index) => {
		const path = ['rows', index, 0];
		if (label !== '' && labels.indexOf(label) < index)
			report(path, `the label "${label}" stands here a second time`, 'give each row a label of its own');
		else if (type === 'lines' && areYears && Number(label) < Number(labels[index - 1]))
			report(path, `the year ${label} comes after ${labels[index - 1]}`, 'put the years of lines in order');
		if (emsOf(label) > widestLabel)
			report(path, `the label "${label}" is too long for a phone`, 'say it in fewer words');
	});
	rows.forEach((row, index) => {
		if (!Array.isArray(row) || row.length === 0 || row.length === columns.length) return;
		const reason = `this row has ${row.length === 1 ? 'one entry' : `${row.length} entries`}, and there are ${columns.length} columns`;
		report(['rows', index], reason, 'give it a label, then a number or ~ for each series');
	});
	columns.slice(1).forEach((name, index) => {
		if (rows.length > 0 && rows.every((row) => Array.isArray(row) && row[index + 1] === '~'))
			report(['columns', index + 1], `no value of ${JSON.stringify(name)} is known`, 'leave the series out');
	});
	return findings;
}

/** Where a character of a block's text stands in the file: below the fence, and as far in as that is. */
function placeInFile(code: ChartBlock, offset: number): Place {
	const fence = startOf(code);
	const { line, column } = placeAt(code.value, offset);
	return { line: fence.line + line, column: fence.column - 1 + column };
}

/** Where the block begins. */
export function startOf({ position }: ChartBlock): Place {
	return position ? { line: position.start.line, column: position.start.column } : { line: 1, column: 1 };
}
