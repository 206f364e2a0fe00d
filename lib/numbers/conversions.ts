/** What units are worth in a unit of their kind, by CLDR's names: https://unicode.org/reports/tr35/tr35-info.html#Unit_Conversion */
const worth: Record<string, { of: string; factor: number }> = {
	mile: { of: 'length', factor: 1609.344 },
	kilometer: { of: 'length', factor: 1000 },
	meter: { of: 'length', factor: 1 },
	centimeter: { of: 'length', factor: 0.01 },
	millimeter: { of: 'length', factor: 0.001 },
	yard: { of: 'length', factor: 0.9144 },
	foot: { of: 'length', factor: 0.3048 },
	'nautical-mile': { of: 'length', factor: 1852 },
	inch: { of: 'length', factor: 0.0254 },
	pound: { of: 'mass', factor: 0.45359237 },
	stone: { of: 'mass', factor: 6.35029318 },
	ounce: { of: 'mass', factor: 0.028349523125 },
	kilogram: { of: 'mass', factor: 1 },
	gram: { of: 'mass', factor: 0.001 },
	// The ton of the United States; that of Britain is within what rounding allows of the metric one.
	ton: { of: 'mass', factor: 907.18474 },
	tonne: { of: 'mass', factor: 1000 },
	jin: { of: 'mass', factor: 0.5 },
	mu: { of: 'area', factor: 2000 / 3 },
	pyeong: { of: 'area', factor: 400 / 121 },
	acre: { of: 'area', factor: 4046.8564224 },
	hectare: { of: 'area', factor: 10000 },
	gallon: { of: 'volume', factor: 3.785411784 },
	milliliter: { of: 'volume', factor: 0.001 },
	'fluid-ounce': { of: 'volume', factor: 0.0295735295625 },
	centiliter: { of: 'volume', factor: 0.01 },
	quart: { of: 'volume', factor: 0.946352946 },
	'cubic-foot': { of: 'volume', factor: 28.316846592 },
	'cubic-meter': { of: 'volume', factor: 1000 },
	liter: { of: 'volume', factor: 1 },
	// Of a speed, the hour may be left to the context.
	'mile-per-hour': { of: 'length', factor: 1609.344 },
	'kilometer-per-hour': { of: 'length', factor: 1000 },
	knot: { of: 'length', factor: 1852 },
	'meter-per-second': { of: 'length', factor: 3600 },
	year: { of: 'duration', factor: 12 * 30.4375 },
	month: { of: 'duration', factor: 30.4375 },
	week: { of: 'duration', factor: 7 },
	day: { of: 'duration', factor: 1 },
	hour: { of: 'duration', factor: 1 / 24 },
	'quarter-hour': { of: 'duration', factor: 1 / 96 },
	minute: { of: 'duration', factor: 1 / 1440 },
	second: { of: 'duration', factor: 1 / 86400 },
	fahrenheit: { of: 'temperature', factor: 1 },
	celsius: { of: 'temperature', factor: 1 },
	degree: { of: 'temperature', factor: 1 },
	// Of whichever currency; a hundredth of it.
	dollar: { of: 'money', factor: 1 },
	cent: { of: 'money', factor: 0.01 },
	// What is called so may be a kilogram or a kilometre.
	kilo: { of: 'kilo', factor: 1 },
};
export const units = Object.keys(worth);

/** The unit of area of a unit of length. */
export function squareOf(unit: string): string {
	return `square-${unit}`;
}

const thousands = ['kilogram', 'kilometer'];

function worthOf(unit: string): { of: string; factor: number } | undefined {
	const [, side] = /^square-(.*)$/.exec(unit) ?? [];
	const length = side === undefined ? undefined : worth[side === 'kilo' ? 'kilometer' : side];
	return length ? { of: 'area', factor: length.factor ** 2 } : worth[unit];
}

/**
 * An amount of one unit in another; nothing where they measure different things. Degrees may be a temperature or a difference
 * of two, and of either scale where the text does not say.
 */
export function convert(value: number, from: string, to: string): number[] {
	const a = worthOf(from);
	const b = worthOf(to);
	if (!a || !b) return [];
	// An ounce of a liquid is a measure of volume.
	if (from === 'ounce' && b.of === 'volume') return convert(value, 'fluid-ounce', to);
	if (from === 'kilo' && to !== 'kilo') return thousands.flatMap((unit) => convert(value, unit, to));
	if (to === 'kilo' && from !== 'kilo') return thousands.flatMap((unit) => convert(value, from, unit));
	if (a.of !== b.of) return [];
	if (a.of !== 'temperature') return [(value * a.factor) / b.factor];
	const toFahrenheit = from !== 'fahrenheit' && to !== 'celsius' ? [value * 1.8 + 32, value * 1.8] : [];
	const toCelsius = from !== 'celsius' && to !== 'fahrenheit' ? [(value - 32) / 1.8, value / 1.8] : [];
	return [...toFahrenheit, ...toCelsius];
}

/** Whether two amounts are one and the same, converted and rounded as precisely as either is written. */
export function isConversion(a: number, unitOfA: string, b: number, unitOfB: string, tolerance: number): boolean {
	if (unitOfA === unitOfB && unitOfA !== 'degree') return false;
	return (
		[...convert(a, unitOfA, unitOfB)].some((exact) => isRounded(exact, b, tolerance)) ||
		[...convert(b, unitOfB, unitOfA)].some((exact) => isRounded(exact, a, tolerance))
	);
}

function isRounded(exact: number, written: number, tolerance: number): boolean {
	if (written === 0) return false;
	// “26 °C” for 80 °F, which are 26.7: some cut off what others round.
	const isCut = exact >= written && exact - written < Math.min(precision(written), 1);
	return isCut || Math.abs(exact - written) <= Math.max(precision(written) / 2, Math.abs(written) * tolerance) + 1e-9;
}

/** The place of the last digit that is not zero, but at most a tenth of the amount: 0.1 of 12.3, 100 of 1,500. */
function precision(value: number): number {
	let place = 10 ** Math.floor(Math.log10(Math.abs(value)));
	for (let steps = 0; steps < 6 && Math.abs(value / place - Math.round(value / place)) > 1e-9; steps++) place /= 10;
	return Math.min(place, 10 ** Math.floor(Math.log10(Math.abs(value))));
}
