import type { Element } from 'hast';
import { type Chart, isYear } from './read';
import { spread, type Ticks, ticksBetween } from './scale';
import type { Value } from './schema';
import { type Along, type Drawing, em, h, shareOf } from './svg';
import { emsOf } from './text-width';

/** Heights and distances, in ems. */
const [above, plot, below] = [1.3, 11, 1.7];
const gap = 0.5;
/** Up to so many points, each is marked. */
const mostMarked = 12;

/** Where a value stands: along the line as a part of the plot, and below the top in ems. */
type Point = { part: number; y: number; value: NonNullable<Value> };

/** A line for each series over round values, with the latest value of each at its end. */
export function drawLines(chart: Chart, format: (value: Value) => string, place: Along): Drawing {
	const { rows, columns } = chart;
	const parts = partsOf(rows.map(({ label }) => label));
	const numbers = rows.flatMap(({ values }) => values.flatMap((value) => (value ? [value.number] : [])));
	const ticks = ticksOf(numbers);
	const [lowest = 0, highest = 1] = [ticks.values[0], ticks.values.at(-1)];
	const yOf = (number: number) => above + ((highest - number) / (highest - lowest)) * plot;
	const tickTexts = ticks.values.map((number) => format({ number, fractionDigits: ticks.fractionDigits }));

	const series = columns.slice(1).map((_, index) =>
		rows.map(({ values }, row): Point | undefined => {
			const value = values[index];
			return value && { part: parts[row] ?? 0, y: yOf(value.number), value };
		}),
	);
	const ends = series.map((points) => points.findLast((point) => point !== undefined) as Point);
	const begin = shareOf(Math.max(...tickTexts.map(emsOf)) + gap * 2);
	const end = 100 - shareOf(Math.max(...ends.map(({ value }) => emsOf(format(value)))) + gap * 2);
	const at = (part: number) => begin + part * (end - begin);

	const labelPlaces = spread(
		ends.map(({ y }) => y),
		1.15,
		above + plot,
	);
	return {
		height: above + plot + below,
		children: [
			...ticks.values.flatMap((number, index) => {
				const y = em(yOf(number));
				return [
					h('line', { className: [number === 0 ? 'axis' : 'grid'], x2: '100%', y1: y, y2: y }),
					h('text', { className: ['quiet'], x: place.point(0), y: em(yOf(number) - 0.3) }, [tickTexts[index] ?? '']),
				];
			}),
			h('g', { textAnchor: 'middle' }, drawLabels()),
			h(
				'svg',
				{
					...place.box(begin, end - begin),
					y: em(above),
					height: em(plot),
					viewBox: '0 0 1000 1000',
					preserveAspectRatio: 'none',
				},
				series.map((points, index) => h('path', { className: [`s${index + 1}`], d: pathThrough(points) })),
			),
			...series.flatMap((points, index) =>
				points.flatMap((point, row) =>
					point && (rows.length <= mostMarked || isAlone(points, row) || point === ends[index])
						? [
								h('circle', {
									className: [`s${index + 1}`],
									cx: place.point(at(point.part)),
									cy: em(point.y),
									r: em(0.24),
								}),
							]
						: [],
				),
			),
			...ends.map(({ part, value }, index) => {
				const y = em((labelPlaces[index] ?? 0) + 0.35);
				return h('text', { x: place.point(at(part)), dx: place.step(gap), y }, [format(value)]);
			}),
		],
	};

	/** A path in a box of 1000 by 1000 units, broken where a value is not known. */
	function pathThrough(points: readonly (Point | undefined)[]): string {
		return points
			.map((point, index) => {
				if (!point) return '';
				const y = Math.round(((point.y - above) / plot) * 1000);
				return `${points[index - 1] ? 'L' : 'M'}${place.unit(point.part)} ${y}`;
			})
			.join('');
	}

	/** The labels of the rows, as many as stand beside each other, the last among them. */
	function drawLabels(): Element[] {
		const room = shareOf(Math.max(...rows.map(({ label }) => emsOf(label))) + gap);
		let free = 100 + room;
		const shown = new Set<number>();
		for (const [index, part] of [...parts.entries()].toReversed()) {
			if (at(part) + room > free) continue;
			shown.add(index);
			free = at(part);
		}
		return rows.flatMap(({ label }, index) =>
			shown.has(index)
				? [
						h('text', { className: ['quiet'], x: place.point(at(parts[index] ?? 0)), y: em(above + plot + 1.3) }, [
							label,
						]),
					]
				: [],
		);
	}
}

/** How far along each row stands, from 0 to 1: years by the calendar, others in equal steps. */
function partsOf(labels: readonly string[]): number[] {
	const numbers = labels.every(isYear) ? labels.map(Number) : labels.map((_, index) => index);
	const [first = 0, last = 1] = [numbers[0], numbers.at(-1)];
	return numbers.map((number) => (number - first) / (last - first));
}

/** Scales begin at zero, unless that would leave more than half of the drawing empty. */
function ticksOf(numbers: readonly number[]): Ticks {
	const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
	const isHigh = lowest > highest / 2 && lowest < highest;
	return isHigh ? ticksBetween(lowest, highest) : ticksBetween(Math.min(0, lowest), Math.max(0, highest));
}

function isAlone(points: readonly (Point | undefined)[], index: number): boolean {
	return !points[index - 1] && !points[index + 1];
}
