import type { Element } from 'hast';
import { type Chart, isYear } from './read';
import type { Value } from './schema';
import { type Along, type Drawing, em, h, shareOf } from './svg';
import { emsOf } from './text-width';

/** Heights and distances, in ems. */
const [above, plot, below] = [1.4, 10, 1.6];
const between = 0.2;
/** The part of its place that a column fills, and the widest column, in per cent. */
const [filled, widest] = [0.66, 12];

/** Whether a series is better shown by columns: years are read along the line, if none is left out between them. */
export function suitsColumns({ rows, columns }: Chart, format: (value: Value) => string): boolean {
	const texts = rows.flatMap(({ label, values }) => [label, ...values.map(format)]);
	const room = 100 / rows.length;
	return (
		columns.length === 2 &&
		rows.every(({ label }, index) => isYear(label) && Number(label) === Number(rows[0]?.label) + index) &&
		texts.every((text) => shareOf(emsOf(text) + between) <= room)
	);
}

/** Columns along the line of writing, each with its value at its end and its year below. */
export function drawColumns({ rows }: Chart, format: (value: Value) => string, place: Along): Drawing {
	const numbers = rows.flatMap(({ values }) => values.flatMap((value) => (value ? [value.number] : [])));
	const [lowest, highest] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
	const bottom = above + plot + (lowest < 0 ? above : 0);
	const at = (number: number) => above + ((highest - number) / (highest - lowest || 1)) * plot;
	const room = 100 / rows.length;
	const width = Math.min(room * filled, widest);

	const children = rows.flatMap(({ label, values: [value] }, index): Element[] => {
		const middle = (index + 0.5) * room;
		const tip = at(value?.number ?? 0);
		const [top, end] = [Math.min(tip, at(0)), Math.max(tip, at(0))];
		const isNegative = (value?.number ?? 0) < 0;
		return [
			...(value
				? [h('rect', { className: ['s1'], ...place.box(middle - width / 2, width), y: em(top), height: em(end - top) })]
				: []),
			h('text', { x: place.point(middle), y: em(isNegative ? end + 1.1 : top - 0.4) }, [format(value)]),
			h('text', { className: ['quiet'], x: place.point(middle), y: em(bottom + 1.2) }, [label]),
		];
	});
	const zero = em(at(0));
	return {
		height: bottom + below,
		children: [
			h('g', { textAnchor: 'middle' }, children),
			h('line', { className: ['axis'], x2: '100%', y1: zero, y2: zero }),
		],
	};
}
