/** About so many steps divide a scale. */
const steps = 4;

/** The round values by which a scale is divided, evenly: the first and the last hold the range between them. */
export type Ticks = { values: number[]; fractionDigits: number };

/** Divides a range by 1, 2 or 5 times a power of ten. An empty range gets a step. */
export function ticksBetween(lowest: number, highest: number): Ticks {
	const rough = (highest > lowest ? highest - lowest : 1) / steps;
	const power = Math.floor(Math.log10(rough));
	const factor = [1, 2, 5, 10].find((candidate) => candidate * 10 ** power >= rough) ?? 10;
	const step = factor * 10 ** power;
	const fractionDigits = Math.max(0, factor === 10 ? -power - 1 : -power);
	const first = Math.floor(lowest / step);
	const last = Math.max(Math.ceil(highest / step), first + 1);
	const values = Array.from({ length: last - first + 1 }, (_, index) =>
		Number(((first + index) * step).toFixed(fractionDigits)),
	);
	return { values, fractionDigits };
}

/** Moves places that are closer than `gap` apart, within 0 and `end`. They are given, and returned, in any order. */
export function spread(places: readonly number[], gap: number, end: number): number[] {
	const moved = [...places];
	const order = places.map((_, index) => index).toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
	let free = 0;
	for (const index of order) {
		moved[index] = Math.max(moved[index] ?? 0, free);
		free = moved[index] + gap;
	}
	let limit = end;
	for (const index of order.toReversed()) {
		moved[index] = Math.min(moved[index] ?? 0, limit);
		limit = moved[index] - gap;
	}
	return moved;
}
