import { describe, expect, it } from 'vitest';
import { original, problemsOf } from '../../support/sources';

const good = ['type: bars', 'title: Deals', 'unit: billion US dollars', 'columns: [Year, Deals]', 'rows:'];
const rows = ['  - [2018, 57.83]', '  - [2019, 71.13]'];

/** The fence stands at line 8 of the file, so that the chart's first line is its ninth. */
const fence = (lines: readonly string[]) => `\`\`\`chart\n${lines.join('\n')}\n\`\`\`\n`;
const problemsIn = (body: string) => problemsOf({ '2022/x/en.md': original({}, body) });

/** The good chart with the lines of some keys replaced, or left out where they are empty. */
const changed = (changes: Record<string, string>, ownRows = rows) =>
	fence([
		...good.map((line) => changes[line.slice(0, line.indexOf(':'))] ?? line).filter((line) => line !== ''),
		...ownRows,
	]);

describe('a chart', () => {
	it.each([
		['of one series', fence([...good, ...rows])],
		[
			'of lines with gaps',
			changed({ type: 'type: lines', columns: 'columns: [Year, A, B]' }, ['  - [2018, ~, 1]', '  - [2020, -2, ~]']),
		],
		['of words', changed({}, ['  - [Japan, 3]', '  - [South Korea, 4]'])],
		['of years in any order, of bars', changed({}, ['  - [2019, 3]', '  - [2018, 4]'])],
	])('is without fault: %s', (_, body) => {
		expect(problemsIn(body)).toEqual([]);
	});

	const number = 'write a number in digits with a point, such as 1234.5, or ~ where it is not known';
	const columns = 'write the name of the label, then of 1 to 4 series, such as [Year, Deals]';
	const rowCount = 'write 2 to 24 rows, such as - [2018, 57.83]';
	const cases: Record<string, [body: string, ...problems: string[]]> = {
		'another type': [changed({ type: 'type: pie' }), '9:7  type is "pie"; use one of bars, lines'],
		'a missing title': [changed({ title: '' }), '9:1  title is missing; write it in plain words'],
		'an empty unit': [changed({ unit: 'unit: ""' }), '11:7  unit is ""; write it in plain words'],
		'an unknown key': [
			changed({ unit: 'unit: x\ncolour: red' }),
			'12:1  there is no key "colour"; use type, title, unit, columns, rows',
		],
		'a misspelt key': [
			changed({ unit: 'unti: x' }),
			'11:1  there is no key "unti"; write "unit"',
			'9:1  unit is missing; write it in plain words',
		],
		'a key that stands twice': [
			changed({ unit: 'unit: x\nunit: y' }),
			'12:1  the key stands here a second time; keep one of the two',
		],
		'a label without a series': [
			changed({ columns: 'columns: [Year]' }, ['  - [2018]', '  - [2019]']),
			`12:10  columns is ["Year"]; ${columns}`,
		],
		'five series': [
			changed({ columns: 'columns: [Year, A, B, C, D, E]' }, [
				'  - [2018, 1, 2, 3, 4, 5]',
				'  - [2019, 1, 2, 3, 4, 5]',
			]),
			`12:10  columns is ["Year","A","B","C","D","E"]; ${columns}`,
		],
		'one row': [changed({}, ['  - [2018, 57.83]']), `14:3  rows is [["2018","57.83"]]; ${rowCount}`],
		'more rows than a phone can show': [
			changed(
				{},
				Array.from({ length: 25 }, (_, index) => `  - [${2001 + index}, 1]`),
			),
			expect.stringContaining(rowCount) as unknown as string,
		],
		'a number with a comma': [
			changed({}, ['  - [2018, 57,83]', '  - [2019, 71.13]']),
			'14:5  this row has 3 entries, and there are 2 columns; give it a label, then a number or ~ for each series',
		],
		'a number with its unit': [
			changed({}, ['  - [2018, 57.83bn]', '  - [2019, 1]']),
			`14:12  rows.0.1 is "57.83bn"; ${number}`,
		],
		'a row that is too short': [
			changed({}, ['  - [2018]', '  - [2019, 1]']),
			'14:5  this row has one entry, and there are 2 columns; give it a label, then a number or ~ for each series',
		],
		'a row that is no list': [
			changed({}, ['  - 2018', '  - [2019, 1]']),
			'14:5  rows.0 is "2018"; write a label, then a number for each series, such as [2018, 57.83]',
		],
		'a label that stands twice': [
			changed({}, ['  - [2018, 1]', '  - [2018, 2]']),
			'15:6  the label "2018" stands here a second time; give each row a label of its own',
		],
		'a label that is too long for a phone': [
			changed({}, ['  - [Latin America and the islands of the Caribbean, 1]', '  - [b, 2]']),
			'14:6  the label "Latin America and the islands of the Caribbean" is too long for a phone; say it in fewer words',
		],
		'years of lines out of order': [
			changed({ type: 'type: lines' }, ['  - [2019, 1]', '  - [2018, 2]']),
			'15:6  the year 2018 comes after 2019; put the years of lines in order',
		],
		'a series of which nothing is known': [
			changed({}, ['  - [2018, ~]', '  - [2019, ~]']),
			'12:17  no value of "Deals" is known; leave the series out',
		],
		'what is no YAML': [
			fence(['title: "open']),
			expect.stringMatching(
				/^2022\/x\/en\.md:9:\d+ {2}the chart is not YAML: .*; put quotation marks/,
			) as unknown as string,
		],
		'what is no list of keys': [
			fence(['- a']),
			'9:1  the chart is not a list of keys; write it as "key: value", one a line',
		],
		'words behind the fence': [
			`\`\`\`chart bars\n${[...good, ...rows].join('\n')}\n\`\`\`\n`,
			'8:1  "bars" stands behind ```chart; remove it',
		],
		'a chart within a list': [
			`- A\n\n  ${fence([...good, ...rows]).replaceAll('\n', '\n  ')}`,
			'10:3  a chart within a list, a quotation or a note; let it stand by itself',
		],
		'a wrong value of a chart that is indented, where it stands': [
			`  ${fence([...good, '  - [2018, x]', '  - [2019, 1]'])
				.trimEnd()
				.replaceAll('\n', '\n  ')}\n`,
			`14:14  rows.0.1 is "x"; ${number}`,
		],
	};
	for (const [name, [body, ...problems]] of Object.entries(cases))
		it(`reports ${name}`, () => {
			expect(problemsIn(body).toSorted()).toEqual(
				problems.map((problem) => (typeof problem === 'string' ? `2022/x/en.md:${problem}` : problem)).toSorted(),
			);
		});

	it('reports all that is wrong in one run', () => {
		const body = changed({ type: 'type: pie', unit: 'unit: ""' }, ['  - [2018, x]', '  - [2018, 1, 2]']);
		expect(problemsIn(body)).toHaveLength(5);
	});

	it('ends in a problem, however deep its lists are', () => {
		expect(problemsIn(fence([`rows: ${'['.repeat(20000)}`])).length).toBeGreaterThan(0);
	});
});
