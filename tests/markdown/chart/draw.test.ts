import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n/locales';
import { numberOriginal } from '@/lib/markdown/number-blocks';
import { parseMarkdown } from '@/lib/markdown/parse';
import { renderBody } from '@/lib/markdown/render';
import { attribute, elementsOf, type HtmlElement, textIn } from '@/lib/publish/html';

type Parts = { type?: string; title?: string; columns?: string; rows: string[] };

function render(locale: Locale, { type = 'bars', title = 'Deals', columns = '[Year, Deals]', rows }: Parts) {
	const lines = [`type: ${type}`, `title: ${title}`, 'unit: "%"', `columns: ${columns}`, 'rows:'];
	const body = ['Before.', '', '```chart', ...lines, ...rows.map((row) => `- [${row}]`), '```', '', 'After.'].join(
		'\n',
	);
	const parsed = parseMarkdown(body);
	if ('finding' in parsed) throw new Error(parsed.finding.reason);
	const html = renderBody(parsed.root, {
		locale,
		ids: numberOriginal(parsed.root),
		notes: [],
		resolveLink: (href) => href,
		resolvePicture: () => undefined,
		labels: {
			notes: '',
			back: String,
			heading: 'Here',
			inChinese: '',
			table: '',
			chart: { bars: 'Bars', lines: 'Lines', figures: 'Figures', unknown: 'not known' },
		},
	});
	const elements = elementsOf(parseFragment(html));
	const all = (name: string) => elements.filter(({ tagName }) => tagName === name);
	return { html, elements, all, texts: (name: string) => all(name).map(textIn) };
}

const numberOf = (element: HtmlElement | undefined, name: string) =>
	Number.parseFloat(attribute(element as HtmlElement, name) ?? '');

const years = ['2018, 57.83', '2019, 71.13', '2020, 72.62'];

describe('a chart', () => {
	it('is a figure in its place, with its id, a caption, a drawing with a name, and its figures', () => {
		const { html, all, texts } = render('en', { rows: years });
		expect(html).toMatch(
			/^<p id="p1">Before\.<\/p>\n<figure id="p2" class="chart">.*<\/figure>\n<p id="p3">After\.<\/p>\n$/s,
		);
		expect(texts('strong')).toEqual(['Deals']);
		expect(all('svg').map((svg) => [attribute(svg, 'role'), attribute(svg, 'aria-label')])).toEqual([['img', 'Bars']]);
		expect(texts('summary')).toEqual(['Figures']);
		expect(texts('th')).toEqual(['Year', 'Deals', '2018', '2019', '2020']);
		expect(texts('td')).toEqual(['57.83', '71.13', '72.62']);
	});

	it('says a value that is not known in words in the table, and leaves its place in the drawing empty', () => {
		const { all, texts } = render('en', { rows: ['2018, 57.83', '2019, ~', '2020, 72.62'] });
		expect(texts('td')).toEqual(['57.83', 'not known', '72.62']);
		expect(all('rect')).toHaveLength(2);
		expect(texts('text')).toContain('–');
	});

	it.each<[Locale, string[]]>([
		['en', ['−1,234.50', '57.83']],
		['de', ['−1.234,50', '57,83']],
		['fr', ['−1\u202f234,50', '57,83']],
		['ru', ['−1\u00a0234,50', '57,83']],
		['ar', ['\u200e−1,234.50', '57.83']],
	])('writes numbers as %s does, as exactly as they were given, in Latin digits', (locale, expected) => {
		const { texts } = render(locale, { rows: ['2018, -1234.50', '2019, 57.83'] });
		expect(texts('td')).toEqual(expected);
		expect(texts('text')).toEqual(expect.arrayContaining(expected));
	});

	it('lets nothing of a writer’s through as markup', () => {
		const evil = '"<img src=x onerror=alert(1)></text><script>alert(1)</script>"';
		const { elements, texts } = render('en', { title: evil, columns: `[${evil}, B]`, rows: ['"<b>&\'", 1', 'b, 2'] });
		const names = new Set(elements.map(({ tagName }) => tagName));
		for (const name of ['script', 'img', 'b']) expect(names).not.toContain(name);
		expect(texts('strong')).toEqual([evil.slice(1, -1)]);
		const attributes = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
		expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
	});
});

describe('bars', () => {
	it('of few years stand as columns from the earliest to the latest, as high as their values from zero', () => {
		const { all } = render('en', { rows: years });
		const [first, second, third] = all('rect');
		expect(numberOf(first, 'x')).toBeLessThan(numberOf(second, 'x'));
		expect(numberOf(first, 'height') / numberOf(third, 'height')).toBeCloseTo(57.83 / 72.62, 2);
	});

	it('lie below each other where they are words, years with gaps between them, or too many for a phone', () => {
		const many = Array.from({ length: 12 }, (_, index) => `${2001 + index}, ${100 + index}.5`);
		for (const rows of [['Japan, 20', 'Korea, 10'], ['2020, 1', '2022, 2'], many]) {
			const bars = render('en', { rows }).all('rect');
			expect(new Set(bars.map((bar) => attribute(bar, 'x'))).size).toBe(1);
			expect(new Set(bars.map((bar) => attribute(bar, 'y'))).size).toBe(rows.length);
		}
	});

	it('are as long as their values from zero, to both sides', () => {
		const [gain, loss] = render('en', { rows: ['a, 20', 'b, -10'] }).all('rect');
		expect(numberOf(gain, 'width') / numberOf(loss, 'width')).toBeCloseTo(2, 1);
		expect(numberOf(loss, 'x') + numberOf(loss, 'width')).toBeCloseTo(numberOf(gain, 'x'), 1);
	});

	it('are mirrored in Arabic, labels at the right', () => {
		const parts = { rows: ['a, 20', 'b, 10'] };
		const [en, ar] = [render('en', parts), render('ar', parts)];
		const right = (bar: HtmlElement | undefined) => 100 - numberOf(bar, 'x') - numberOf(bar, 'width');
		expect(ar.all('rect').map(right)).toEqual(en.all('rect').map((bar) => expect.closeTo(numberOf(bar, 'x'), 1)));
		expect(numberOf(ar.all('text')[0], 'x')).toBe(100);
		expect(numberOf(en.all('text')[0], 'x')).toBe(0);
		expect(numberOf(ar.all('text')[1], 'dx')).toBe(-numberOf(en.all('text')[1], 'dx'));
	});

	it('of several series have a key, and a form for each', () => {
		const { all, texts } = render('en', { columns: '[A, Work, Home]', rows: ['a, 1, 2', 'b, 3, 4'] });
		expect(texts('li').map((text) => text.trim())).toEqual(['Work', 'Home']);
		expect(all('rect').map((bar) => attribute(bar, 'class'))).toEqual(['s1', 's2', 's1', 's2', 's1', 's2']);
	});
});

describe('lines', () => {
	const lines = (locale: Locale, rows: string[], columns = '[Year, A]') =>
		render(locale, { type: 'lines', columns, rows });
	const pathOf = ({ all }: ReturnType<typeof render>) => all('path').map((path) => attribute(path, 'd'));

	it('are placed by the calendar where all labels are years', () => {
		expect(pathOf(lines('en', ['2010, 0', '2018, 5', '2020, 10']))).toEqual(['M0 1000L800 500L1000 0']);
	});

	it('are placed in equal steps where they are words', () => {
		expect(pathOf(lines('en', ['May, 0', 'June, 5', 'July, 10']))).toEqual(['M0 1000L500 500L1000 0']);
	});

	it('run from the right in Arabic', () => {
		expect(pathOf(lines('ar', ['2010, 0', '2018, 5', '2020, 10']))).toEqual(['M1000 1000L200 500L0 0']);
	});

	it('are broken where a value is not known', () => {
		expect(pathOf(lines('en', ['2016, 0', '2017, ~', '2018, 10', '2019, 0', '2020, 10']))).toEqual([
			'M0 1000M500 0L750 1000L1000 0',
		]);
	});

	it('begin at zero, unless that would leave most of the drawing empty', () => {
		expect(lines('en', ['2018, 20', '2019, 83']).texts('text').slice(0, 2)).toEqual(['0', '50']);
		expect(lines('en', ['2018, 57.83', '2019, 83.49']).texts('text').slice(0, 2)).toEqual(['50', '60']);
	});

	it('have the latest value at their ends, clear of one another', () => {
		const { all } = lines('en', ['2018, 1, 9', '2019, 5.1, 5'], '[Year, A, B]');
		const ends = all('text').filter((text) => ['5.1', '5'].includes(textIn(text)) && attribute(text, 'dx'));
		const [a = 0, b = 0] = ends.map((text) => numberOf(text, 'y'));
		expect(ends).toHaveLength(2);
		expect(b - a).toBeGreaterThan(1.1);
	});
});
