import { expect, it } from 'vitest';
import { spread, ticksBetween } from '@/lib/markdown/chart/scale';

it.each([
	[0, 83.49, [0, 50, 100], 0],
	[57.83, 83.49, [50, 60, 70, 80, 90], 0],
	[0, 0.3, [0, 0.1, 0.2, 0.3], 1],
	[-4.5, 12, [-5, 0, 5, 10, 15], 0],
	[0, 3.9, [0, 1, 2, 3, 4], 0],
	[7, 7, [7, 7.5], 1],
	[0, 0, [0, 0.5], 1],
	[0, 1_234_567, [0, 500_000, 1_000_000, 1_500_000], 0],
])('divides the range from %d to %d by round values that hold it', (lowest, highest, values, fractionDigits) => {
	expect(ticksBetween(lowest, highest)).toEqual({ values, fractionDigits });
});

it('keeps places apart, in their order and within the end', () => {
	expect(spread([3, 1, 8], 1, 10)).toEqual([3, 1, 8]);
	expect(spread([5, 5, 5.5], 1, 10)).toEqual([5, 6, 7]);
	expect(spread([10, 9.5], 1, 10)).toEqual([10, 9]);
});
