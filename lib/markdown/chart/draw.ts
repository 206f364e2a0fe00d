import type { Element, Properties } from 'hast';
import { type Locale, localeFacts } from '@/lib/i18n/locales';
import { formatNumber } from '@/lib/i18n/numbers';
import { drawBars } from './bars';
import { drawColumns, suitsColumns } from './columns';
import { drawLines } from './lines';
import type { Chart } from './read';
import type { Value } from './schema';
import { along, em, h } from './svg';

/** Words beside a chart, in the page's language. */
export type ChartLabels = {
	/** What the drawing is, for those who cannot see it; they are told of the table. */
	bars: string;
	lines: string;
	/** What opens the table. */
	figures: string;
	/** Stands in the table where a value is not known. */
	unknown: string;
};

/** In the drawing, where a value is not known. */
const gapMark = '–';

/** A chart as a figure: title and unit, the key of its series, the drawing, and its figures as a table. */
export function drawChart(chart: Chart, locale: Locale, labels: ChartLabels, properties: Properties): Element {
	const { type, title, unit, columns } = chart;
	const format = (value: Value) => (value ? formatNumber(locale, value.number, value.fractionDigits) : gapMark);
	const draw = type === 'lines' ? drawLines : suitsColumns(chart, format) ? drawColumns : drawBars;
	const { height, children } = draw(chart, format, along(localeFacts(locale).direction));
	return h('figure', { ...properties, className: ['chart'] }, [
		h('figcaption', {}, [h('strong', {}, [title]), ' ', h('span', {}, [unit])]),
		...(columns.length > 2 ? [drawKey(chart)] : []),
		h('svg', { role: 'img', ariaLabel: labels[type], width: '100%', height: em(height) }, children),
		h('details', {}, [h('summary', {}, [labels.figures]), tableOf(chart, locale, labels.unknown)]),
	]);
}

/** Which series is which: for those who see the drawing, the table says it to all. */
function drawKey({ type, columns }: Chart): Element {
	const items = columns.slice(1).map((name, index) => {
		const className = [`s${index + 1}`];
		const sample =
			type === 'bars'
				? h('rect', { className, width: '100%', height: '100%' })
				: h('path', { className, d: 'M0 5H30' });
		const size =
			type === 'bars' ? { width: '.9em', height: '.9em' } : { viewBox: '0 0 30 10', width: '2.1em', height: '.7em' };
		return h('li', {}, [h('svg', size, [sample]), ' ', name]);
	});
	return h('ul', { ariaHidden: 'true' }, items);
}

function tableOf({ title, columns, rows }: Chart, locale: Locale, unknown: string): Element {
	const end = { className: ['text-end'] };
	const head = columns.map((name, index) => h('th', { scope: 'col', ...(index > 0 && end) }, [name]));
	const body = rows.map(({ label, values }) =>
		h('tr', {}, [
			h('th', { scope: 'row' }, [label]),
			...values.map((value) =>
				h('td', end, [value ? formatNumber(locale, value.number, value.fractionDigits) : unknown]),
			),
		]),
	);
	const table = h('table', {}, [h('thead', {}, [h('tr', {}, head)]), h('tbody', {}, body)]);
	return h('div', { className: ['table-box'], role: 'region', ariaLabel: title, tabIndex: 0 }, [table]);
}
