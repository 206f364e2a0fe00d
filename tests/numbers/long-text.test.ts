import { expect, it } from 'vitest';
import { readNumbers } from '@/lib/numbers/read';

// Work that grew with the square of a text's length would take many minutes here.
it.each([
	['en', 'km'],
	['zh', '公里'],
	['ar', 'كيلومتر'],
] as const)('reads a text of a hundred thousand numbers: %s', (locale, unit) => {
	const amounts = Array.from({ length: 100_000 }, (_, number) => `${number} ${unit}`);
	const numbers = readNumbers(locale, amounts.join('; '));
	expect(numbers).toHaveLength(amounts.length);
	expect(numbers.at(-1)?.unit?.()).toBe('kilometer');
});
