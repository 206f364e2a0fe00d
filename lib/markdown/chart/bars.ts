import type { Element } from 'hast';
import type { Chart } from './read';
import type { Value } from './schema';
import { type Along, type Drawing, em, h, shareOf } from './svg';
import { emsOf } from './text-width';

/** Heights and distances, in ems. */
const bar = { single: 1.3, grouped: 1.1, gap: 0.12, row: 0.6, label: 1.5, beside: 0.4 };
/** The longest label that stands beside its bar rather than above it, in ems. */
const longestBeside = 5;

/** Bars that lie along the line of writing, one below the other, each with its value at its end. */
export function drawBars({ rows, columns }: Chart, format: (value: Value) => string, place: Along): Drawing {
	const labelEms = Math.max(...rows.map(({ label }) => emsOf(label)));
	const areBeside = labelEms <= longestBeside;
	const numbers = rows.flatMap(({ values }) => values.flatMap((value) => (value ? [value.number] : [])));
	const [lowest, highest] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
	const room = shareOf(
		Math.max(...rows.flatMap(({ values }) => values.map((value) => emsOf(format(value))))) + bar.beside * 1.5,
	);
	const begin = (areBeside ? shareOf(labelEms + bar.beside * 2) : 0) + (lowest < 0 ? room : 0);
	const end = 100 - (highest > 0 || lowest === 0 ? room : 0);
	const at = (number: number) => begin + ((number - lowest) / (highest - lowest || 1)) * (end - begin);

	const thickness = columns.length > 2 ? bar.grouped : bar.single;
	const group = (columns.length - 1) * (thickness + bar.gap) - bar.gap;
	const height = (areBeside ? 0 : bar.label) + group;
	const children = rows.flatMap(({ label, values }, index): Element[] => {
		const top = index * (height + bar.row);
		const first = top + (areBeside ? 0 : bar.label);
		const baseline = areBeside ? first + thickness / 2 + 0.35 : top + 1;
		return [
			h('text', { x: place.point(0), y: em(baseline) }, [label]),
			...values.flatMap((value, series) => {
				const y = first + series * (thickness + bar.gap);
				return drawBar({ value, series, y, thickness });
			}),
		];
	});
	const total = rows.length * (height + bar.row) - bar.row;
	// Labels above their bars would be crossed by a line along all of them.
	const spans = areBeside
		? [[0, total]]
		: rows.map((_, index) => [bar.label, height].map((y) => index * (height + bar.row) + y));
	const zero = place.point(at(0));
	const axis = spans.map(([y1 = 0, y2 = 0]) =>
		h('line', { className: ['axis'], x1: zero, x2: zero, y1: em(y1), y2: em(y2) }),
	);
	return { height: total, children: [...children, ...axis] };

	function drawBar({ value, series, y, thickness }: { value: Value; series: number; y: number; thickness: number }) {
		const tip = at(value?.number ?? 0);
		const isNegative = (value?.number ?? 0) < 0;
		const [from, to] = [Math.min(tip, at(0)), Math.max(tip, at(0))];
		const text = {
			x: place.point(tip),
			dx: place.step(isNegative ? -bar.beside : bar.beside),
			y: em(y + thickness / 2 + 0.35),
			...(isNegative && { textAnchor: 'end' }),
		};
		return [
			...(value
				? [h('rect', { className: [`s${series + 1}`], ...place.box(from, to - from), y: em(y), height: em(thickness) })]
				: []),
			h('text', text, [format(value)]),
		];
	}
}
